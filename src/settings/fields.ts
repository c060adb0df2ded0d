import * as z from "zod";
import type { RawField } from "../model/article.ts";
import { type FurtherNames, fieldNames, fieldOf, spellField } from "../model/field-names.ts";
import { nameInstead } from "../text/suggest.ts";
import { declaredFor } from "./declared.ts";

const name = z.string().trim().min(1);
const names = z.union(
  [
    name.transform((one) => [one]),
    z.array(name).min(1, "is an empty list. Write a name of a field, or leave the key out"),
  ],
  {
    error: "is not a name of a field. Write one that your files have, or a list of some",
  },
);

/** Facts, by any of their own names: “author” stands for authors. */
const table = z.record(z.string(), names).transform((all, context): FurtherNames => {
  const found: Partial<Record<RawField, readonly string[]>> = {};
  for (const [key, given] of Object.entries(all)) {
    const field = factOf(key);
    if (field) found[field] = given;
    else context.addIssue({ code: "custom", path: [key], message: unknownFact(key) });
  }
  return found;
});

function factOf(key: string): RawField | undefined {
  return fieldOf(spellField(key));
}

function unknownFact(key: string): string {
  return `is not a fact. ${nameInstead(key, Object.keys(fieldNames)).replace(/\.$/, "")}`;
}

const forFolder = z.record(z.string(), z.unknown()).pipe(table);

/**
 * The settings' key `fields`: further names of facts, for all files, and for folders or single files, whose own come
 * on top of those. By path inside `articles/`; “.” is all.
 */
export const fieldSettings = z
  .record(z.string(), z.unknown())
  .transform((given, context): Readonly<Record<string, FurtherNames>> => {
    const isFolder = ([, value]: [string, unknown]) =>
      typeof value === "object" && value !== null && !Array.isArray(value);
    const entries = Object.entries(given);
    const read = (value: unknown, path: readonly string[]): FurtherNames => {
      const result = (path.length > 0 ? forFolder : table).safeParse(value);
      if (result.success) return result.data;
      for (const issue of result.error.issues)
        context.addIssue({
          code: "custom",
          path: [...path, ...issue.path],
          message: issue.message,
        });
      return {};
    };
    const all = read(Object.fromEntries(entries.filter((entry) => !isFolder(entry))), []);
    const folders = entries.filter(isFolder).map(([path, value]): [string, FurtherNames] => {
      const place = path.replace(/^\.?\/+|\/+$/g, "") || ".";
      return [place, { ...all, ...read(value, [path]) }];
    });
    return { ...(Object.keys(all).length > 0 && { ".": all }), ...Object.fromEntries(folders) };
  })
  .default({});

/** Returns the further names of facts that are declared for a file, if there are any. */
export function namesFor(
  path: string,
  { fields }: { readonly fields: Readonly<Record<string, FurtherNames>> },
): FurtherNames | undefined {
  return declaredFor(path, fields);
}
