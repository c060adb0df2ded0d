import { type Cbor, encodeCbor } from "./cbor.ts";

/*
 * The list of articles of each Pagefind index (`pf_meta`) is most of what a reader loads: a name of 28
 * random bits for each article, one for its file, its position in each sort. The names add nothing to
 * the position in the list, and a sort that equals the list can be left out. Packed, the list has a
 * third of its size. The browser restores what Pagefind's program expects.
 */

/** Pagefind's list of articles, as in a `pf_meta` of version 1.6. */
export type MetaParts = readonly [
  version: string,
  pages: readonly (readonly [hash: string, words: number, group: string])[],
  chunks: readonly (readonly [first: string, last: string, hash: string])[],
  filters: Cbor,
  sorts: readonly (readonly [name: string, pages: readonly number[]])[],
  fields: Cbor,
];

/** A list without anything that can be derived from the rest; JSON. */
export interface PackedMeta {
  readonly version: string;
  /** Common prefix of the file names; `groups` has the rest of each name, separated by spaces. */
  readonly prefix: string;
  readonly groups: string;
  /** Number of articles in each file. */
  readonly sizes: readonly number[];
  /** Number of words of each article; `ranks` has its position in its file, by the order of Pagefind's names. */
  readonly words: readonly number[];
  readonly ranks: readonly number[];
  readonly chunks: MetaParts[2];
  readonly filters: Cbor;
  /** Sorts, without positions if the order is that of the list. */
  readonly sorts: readonly (readonly [name: string, pages?: readonly number[]])[];
  readonly fields: Cbor;
}

/** Separates the names of groups from those of articles, in every language. */
const groupMark = "_group_";

/** Packs a list; undefined if it is not in the expected form. */
export function packMeta(meta: MetaParts): PackedMeta | undefined {
  const [version, pages, chunks, filters, sorts, fields] = meta;
  const files: { readonly group: string; readonly hashes: string[] }[] = [];
  for (const [hash, , group] of pages) {
    const last = files.at(-1);
    if (last?.group === group) last.hashes.push(hash);
    else files.push({ group, hashes: [hash] });
  }
  const [first] = files;
  if (!first || files.length > new Set(files.map(({ group }) => group)).size) return undefined;
  const at = first.group.indexOf(groupMark);
  const prefix = first.group.slice(0, at + groupMark.length);
  if (at < 0 || files.some(({ group }) => !group.startsWith(prefix))) return undefined;
  const isInOrder = (positions: readonly number[]) =>
    positions.length === pages.length && positions.every((position, index) => position === index);
  return {
    ...{ version, prefix, chunks, filters, fields },
    groups: files.map(({ group }) => group.slice(prefix.length)).join(" "),
    sizes: files.map(({ hashes }) => hashes.length),
    words: pages.map(([, words]) => words),
    ranks: files.flatMap(({ hashes }) => {
      const sorted = hashes.toSorted();
      return hashes.map((hash) => sorted.indexOf(hash));
    }),
    sorts: sorts.map(([name, positions]) => (isInOrder(positions) ? [name] : [name, positions])),
  };
}

/** Restores what Pagefind's program reads, with positions in the list as the names of articles. */
export function unpackMeta(packed: PackedMeta): Uint8Array {
  const { version, prefix, groups, sizes, words, chunks, filters, sorts, fields } = packed;
  const names = groups.split(" ").map((name) => prefix + name);
  const groupOf = names.flatMap((name, at) => new Array<string>(sizes[at] ?? 0).fill(name));
  const pages = words.map((count, at): MetaParts[1][number] => [`${at}`, count, groupOf[at] ?? ""]);
  const whole = words.map((_, at) => at);
  const orders = sorts.map(([name, places = whole]): MetaParts[4][number] => [name, places]);
  return encodeCbor([version, pages, chunks, filters, orders, fields]);
}

/** Returns the text of an article among those of its file, which have Pagefind's names. */
export function pickText<Text>(texts: Readonly<Record<string, Text>>, rank: number): Text {
  const text = texts[Object.keys(texts).sort()[rank] ?? ""];
  if (text === undefined) throw new Error(`the file has no text ${rank}`);
  return text;
}
