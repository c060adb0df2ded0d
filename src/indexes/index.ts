import { byAgency } from "./by-agency.ts";
import { byAuthor } from "./by-author.ts";
import { byDate } from "./by-date.ts";
import { byPlace } from "./by-place.ts";
import { bySource } from "./by-source.ts";

/** The ways to find articles, in the order of the site's navigation: time first, as news is kept. */
export const indexes = [byDate, bySource, byAuthor, byAgency, byPlace] as const;
