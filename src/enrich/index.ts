import { byScript } from "./by-script.ts";

/** In order: a later one may use what an earlier one has added. */
export const enrichments = [byScript] as const;
