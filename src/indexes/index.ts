import { interfaceLanguage, type Settings } from "../settings/settings.ts";
import { addedIndexes, refuseSameIndexes } from "./added.ts";
import { byAgency } from "./by-agency.ts";
import { byAuthor } from "./by-author.ts";
import { byDate } from "./by-date.ts";
import { byField } from "./by-field.ts";
import { byPlace } from "./by-place.ts";
import { bySource } from "./by-source.ts";
import type { Index } from "./contract.ts";

/** Indexes that every archive has, in the order of the site's navigation: time first, as news is kept. */
export const indexes = [byDate, bySource, byAuthor, byAgency, byPlace] as const;

/** Returns all indexes of an archive: those of every one, of the fields in its settings, and of its own code. */
export function indexesOf(settings: Settings): readonly Index[] {
  const language = interfaceLanguage(settings);
  const ofFields = settings.indexes.map((one) => byField(one, language));
  refuseSameIndexes(ofFields);
  return [...indexes, ...ofFields, ...addedIndexes];
}
