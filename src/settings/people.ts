import * as z from "zod";

const name = z.string().trim().min(1, "is an empty name. Write one, such as Ada Marsh");

/** A person as readers see the name, with other spellings of it. */
const person = z.union(
  [
    name.transform((text) => ({ name: text, aliases: [] as string[] })),
    z
      .array(name)
      .min(1)
      .transform(([first = "", ...aliases]) => ({ name: first, aliases })),
    z.strictObject({
      name,
      aliases: z.union([z.array(name), name.transform((one) => [one])]).default([]),
    }),
  ],
  {
    error:
      'is not a name. Write one, such as "Ada Marsh", or a list with the name and its other spellings',
  },
);

/** The settings' key `authors`: people by the names that heads have for them, which are also those of their pages. */
export const authorSettings = z
  .record(z.string().trim().min(1, "is an empty name"), person)
  .default({});

export type AuthorSettings = Readonly<z.infer<typeof authorSettings>>;

/** A declared author, as the source of what names no other. */
export interface DeclaredAuthor {
  readonly id: string;
  readonly name: string;
}

const bySettings = new WeakMap<AuthorSettings, ReadonlyMap<string, DeclaredAuthor>>();

/** Returns the author whom the owner has declared by a name, one of its spellings, or the key; in any case. */
export function declaredAuthor(words: string, authors: AuthorSettings): DeclaredAuthor | undefined {
  let known = bySettings.get(authors);
  if (!known) {
    known = new Map(
      Object.entries(authors).flatMap(([id, { name: shown, aliases }]) =>
        [id, shown, ...aliases].map((one) => [one.toLowerCase(), { id, name: shown }] as const),
      ),
    );
    bySettings.set(authors, known);
  }
  return known.get(words.toLowerCase());
}
