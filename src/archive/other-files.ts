import type { LedgerRow } from "../model/ledger.ts";
import { articlesFolder } from "./names-in-pile.ts";
import type { PileOutline } from "./outline.ts";
import { type PileNames, placeKey } from "./refer.ts";

/** A function that returns the address of the page of an article's file, given by number. */
export type PageOf = (file: number) => string | undefined;

/** Makes the rows of files that are no articles, given by number: those that articles name are published. */
export function rowsOfOthers(
  { paths, digestAt, bytesAt }: Pick<PileOutline, "paths" | "digestAt" | "bytesAt">,
  others: readonly number[],
  { users }: PileNames,
  pageOf: PageOf,
): LedgerRow[] {
  return others.map((file): LedgerRow => {
    const path = paths[file] ?? "";
    const user = users.get(placeKey({ folder: articlesFolder, path }));
    const page = user === undefined ? undefined : pageOf(user);
    const facts = { path, sha256: digestAt(file, "sha256"), bytes: bytesAt(file), problems: [] };
    return page === undefined
      ? { ...facts, outcome: "not used" }
      : { ...facts, outcome: "built", page };
  });
}

/** Addresses of pages by the paths of articles' files. */
export type PagesOfFiles = Readonly<Record<string, string>>;

/** Finds the articles that each volume links to: `volumeOf` gives the volume of a file's article. */
export function linksBetween(
  { named }: PileNames,
  { paths }: Pick<PileOutline, "paths">,
  volumeOf: (file: number) => string | undefined,
  pageOf: PageOf,
): Map<string, PagesOfFiles> {
  const links = new Map<string, Record<string, string>>();
  for (const [file, some] of named) {
    for (const one of some) {
      const page = one?.kind === "article" ? pageOf(one.file) : undefined;
      const volume = page === undefined ? undefined : volumeOf(file);
      if (one?.kind !== "article" || page === undefined || volume === undefined) continue;
      const ofVolume = links.get(volume) ?? Object.create(null);
      ofVolume[paths[one.file] ?? ""] = page;
      links.set(volume, ofVolume);
    }
  }
  return links;
}

/** Returns the files whose pages the rows of other files and links between articles name. */
export function filesWithPages({ named, users }: PileNames): Set<number> {
  const linked = [...named.values()].flatMap((some) =>
    some.flatMap((one) => (one?.kind === "article" ? [one.file] : [])),
  );
  return new Set([...users.values(), ...linked]);
}
