import { addedTo, guard } from "../extend/owner-config.ts";
import { interfaceLanguage, type Settings } from "../settings/settings.ts";
import { byAgency } from "./by-agency.ts";
import { byAuthor } from "./by-author.ts";
import { byDate } from "./by-date.ts";
import { byField } from "./by-field.ts";
import { byPlace } from "./by-place.ts";
import { bySource } from "./by-source.ts";
import { faultOfIndex, type Index } from "./contract.ts";

/** Indexes that every archive has, in the order of the site's navigation: time first, as news is kept. */
export const indexes = [byDate, bySource, byAuthor, byAgency, byPlace] as const;

/** Returns all indexes of an archive: those of every one, of the fields in its settings, and of its own code. */
export function indexesOf(settings: Settings): readonly Index[] {
  const language = interfaceLanguage(settings);
  return [...indexes, ...settings.indexes.map((one) => byField(one, language)), ...own];
}

/** Indexes that the owner's own code defines. */
const own: readonly Index[] = addedTo<Index>("indexes", faultOfIndex).map((index) => ({
  ...index,
  keys: guard(index.keys, `the index ${index.name} failed`),
  label: guard(index.label, `the index ${index.name} failed`),
  path: guard(index.path, `the index ${index.name} failed`),
}));
