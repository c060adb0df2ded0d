import type { LedgerRow } from "../model/ledger.ts";
import { isInDrafts } from "../model/withheld.ts";
import { articlesFolder } from "./names-in-pile.ts";
import type { PileOutline } from "./outline.ts";
import { type PileNames, placeKey } from "./refer.ts";

/** A function that returns the address of the page of an article's file, given by number. */
export type PageOf = (file: number) => string | undefined;

/**
 * Makes the rows of files that are no articles, given by number: those that articles name are published. What only
 * withheld files name is withheld with them.
 */
export function rowsOfOthers(
  { paths, digestAt, bytesAt }: Pick<PileOutline, "paths" | "digestAt" | "bytesAt">,
  others: readonly number[],
  { users, withheldUses }: PileNames,
  pageOf: PageOf,
): LedgerRow[] {
  return others.map((file): LedgerRow => {
    const path = paths[file] ?? "";
    const key = placeKey({ folder: articlesFolder, path });
    const user = users.get(key);
    const page = user === undefined ? undefined : pageOf(user);
    const facts = { path, sha256: digestAt(file, "sha256"), bytes: bytesAt(file), problems: [] };
    if (page !== undefined) return { ...facts, outcome: "built", page };
    const isHeld = withheldUses.has(key) || isInDrafts(path);
    return { ...facts, outcome: isHeld ? "withheld" : "not used" };
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
