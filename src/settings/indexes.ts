import * as z from "zod";
import { fieldNames, fieldOf, spellField } from "../model/field-names.ts";
import { indexRoot, isTaken } from "../model/paths.ts";
import { settingsFile } from "../model/problem.ts";
import { OwnerError } from "../text/owner-error.ts";

const name = z.string().trim().min(1);

/** An index of a field: the field alone, or with its label for readers. */
const indexSetting = z.preprocess(
  (one) => (typeof one === "object" && one !== null ? one : { field: one }),
  z
    .strictObject({
      // “category” is an alias of the section: an index of either is the same.
      field: name.transform((field) => fieldOf(spellField(field)) ?? spellField(field)),
      /** Heading of the index, and label on an article's page, in the language of the archive. */
      label: name.optional(),
      caption: name.optional(),
    })
    .refine(
      ({ label, caption }) => label !== undefined || caption === undefined,
      "has a caption but no label. Write both",
    ),
);

export type IndexSetting = Readonly<z.infer<typeof indexSetting>>;

/** The settings' key `indexes`: fields by which articles are found, besides those of every archive. */
export const indexSettings = z
  .array(indexSetting)
  .superRefine((all, context) => {
    for (const [at, { field }] of all.entries()) {
      const before = all.slice(0, at).map((one) => one.field);
      const message = faultOf(field, before);
      if (message) context.addIssue({ code: "custom", path: [at], message });
    }
  })
  .default([]);

/** Returns the fields to keep when articles are read for indexes; tags and languages are kept anyway. */
export function keptFields(indexes: readonly Pick<IndexSetting, "field">[]): string[] {
  const fields = indexes.map(({ field }) => field);
  return fields.filter((field) => field !== "tags" && field !== "language");
}

/** Keys that are allowed in an item of the list, for messages. */
export const knownIndexKeys = ["field", "label", "caption"] as const;

/** Facts for which every archive has an index. */
const shelved: readonly string[] = ["date", "source", "authors"];
/** Facts that no two articles share. */
const single: readonly string[] = ["title", "address", "summary"];

/** Why there can be no index of a field, and what to do. */
function faultOf(field: string, before: readonly string[]): string | undefined {
  if (shelved.includes(field)) {
    return `names “${field}”, an index that every archive has. Take it out`;
  }
  if (single.includes(field)) {
    return `names “${field}”, which no two articles share. Write a field that many have, such as section or tags`;
  }
  if (before.some((one) => indexRoot(one) === indexRoot(field))) {
    return `names “${field}” twice. Take one out`;
  }
  if (isKnown(field) || !isTaken(indexRoot(field).slice(1, -1))) return undefined;
  return `names “${field}”, but its pages would be at ${indexRoot(field)}, which is taken. Rename the field in the files, and write the new name here`;
}

function isKnown(field: string): boolean {
  return Object.hasOwn(fieldNames, field);
}

/**
 * Makes sure that the pages of indexes do not collide with the owner's own files.
 * @param present Paths inside `public/`.
 * @throws OwnerError that names every colliding index, with one of the files.
 */
export function refuseMixed(indexes: readonly IndexSetting[], present: readonly string[]): void {
  const messages = indexes.flatMap(({ field }) => {
    const root = indexRoot(field);
    const file = present.find((path) => `/${path}`.startsWith(root));
    if (file === undefined) return [];
    return `${settingsFile}: indexes names “${field}”, but its pages would be at ${root}, where public/${file} is. Move that file, or take the index out.`;
  });
  if (messages.length > 0) throw new OwnerError(messages.join("\n"));
}
