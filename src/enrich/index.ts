import { byScript } from "./by-script.ts";
import { dateline } from "./dateline.ts";

/** In order: a later one may use what an earlier one has added. */
export const enrichments = [byScript, dateline] as const;
