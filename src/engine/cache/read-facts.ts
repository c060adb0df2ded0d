import { closeSync, openSync, readSync } from "node:fs";
import { withoutText } from "../../archive.ts";
import type { UnsettledFacts } from "../../model/article.ts";
import { type ReadFile, readArticle } from "../../read/read-article.ts";
import type { Settings } from "../../settings/settings.ts";
import { shortHash } from "../../text/hash.ts";
import { OwnerError } from "../../text/owner-error.ts";
import type { Place } from "./file-table.ts";
import { factsFile } from "./packs.ts";

/** Where facts are looked for: in packs, and where these fail in the article files themselves. */
export interface FactsSource {
  readonly packs: string;
  readonly articles: string;
  readonly settings: Settings;
}

/** A file whose facts are wanted. */
export interface FactsWanted {
  readonly path: string;
  readonly facts: Place;
}

/** What files say, in the order in which they are given. */
export function readFacts(
  source: FactsSource,
  files: readonly FactsWanted[],
): ReadFile<UnsettledFacts>[] {
  const byPack = new Map<string, FactsWanted[]>();
  for (const file of files) {
    const group = byPack.get(file.facts.pack);
    if (group) group.push(file);
    else byPack.set(file.facts.pack, [file]);
  }
  const found = new Map<string, ReadFile<UnsettledFacts>>();
  for (const [pack, group] of byPack) {
    const from = Math.min(...group.map(({ facts }) => facts.at));
    const to = Math.max(...group.map(({ facts }) => facts.at + facts.length));
    const bytes = readRange(factsFile(source.packs, pack), from, to);
    for (const { path, facts } of group) {
      const { at, length, check } = facts;
      const piece = bytes?.subarray(at - from, at - from + length);
      const isWhole = piece?.length === length && shortHash(piece, 32) === check;
      found.set(path, isWhole ? JSON.parse(piece.toString()) : readAgain(source, path, check));
    }
  }
  return files.flatMap(({ path }) => found.get(path) ?? []);
}

function readRange(path: string, from: number, to: number): Buffer | undefined {
  try {
    const handle = openSync(path, "r");
    try {
      const bytes = Buffer.allocUnsafe(to - from);
      return bytes.subarray(0, readSync(handle, bytes, 0, to - from, from));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

/** A cache that is damaged costs the time to read a file again. */
function readAgain(
  { articles, settings }: FactsSource,
  path: string,
  check: string,
): ReadFile<UnsettledFacts> {
  const file = withoutText(readArticle(articles, path, settings));
  if (shortHash(JSON.stringify(file), 32) === check) return file;
  throw new OwnerError(`${path} has changed while the archive was built. Build again.`);
}
