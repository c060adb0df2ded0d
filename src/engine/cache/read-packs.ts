import { closeSync, openSync, readSync } from "node:fs";
import type { ArticleRecord } from "../../model/article.ts";
import type { FileFacts } from "../../model/read-file.ts";
import type { RecordOf } from "../../pages/article.ts";
import { readArticle, withoutText } from "../../read/read-article.ts";
import type { Settings } from "../../settings/settings.ts";
import { shortHash } from "../../text/hash.ts";
import { OwnerError } from "../../text/owner-error.ts";
import type { ByteRange } from "./file-table.ts";
import { factsFile, parseRecord, textsFile } from "./packs.ts";

/** Sources of records: packs, and the article files themselves if a pack is damaged. */
export interface RecordSource {
  readonly packs: string;
  readonly ranges: Readonly<Record<string, ByteRange>>;
  readonly articles: string;
  readonly settings: Settings;
}

/** Number of packs kept open at a time; systems allow a process some thousand files or fewer. */
const mostOpen = 100;

/** Opens records for reading one by one. Call `close` in the end. */
export function openRecords(sources: readonly RecordSource[]): {
  recordOf: RecordOf;
  close(): void;
} {
  const sourceOf = new Map(
    sources.flatMap((source) => Object.keys(source.ranges).map((file) => [file, source])),
  );
  const open = new Map<string, number>();
  const close = () => {
    for (const handle of open.values()) closeSync(handle);
    open.clear();
  };
  const read = (packs: string, range: ByteRange): ArticleRecord | undefined => {
    const path = textsFile(packs, range);
    if (open.size >= mostOpen) close();
    try {
      const handle = open.get(path) ?? openSync(path, "r");
      open.set(path, handle);
      const bytes = Buffer.allocUnsafe(range.length);
      readSync(handle, bytes, 0, range.length, range.at);
      return shortHash(bytes, 16) === range.check ? parseRecord(bytes.toString()) : undefined;
    } catch {
      return undefined;
    }
  };
  // A long text is needed for each of its pages, one after the other.
  let last: { readonly file: string; readonly record: ArticleRecord } | undefined;
  return {
    recordOf: (file) => {
      if (last?.file === file) return last.record;
      const source = sourceOf.get(file);
      const range = source?.ranges[file];
      if (!source || !range) throw new Error(`${file} has no record`);
      last = { file, record: read(source.packs, range) ?? readAgain(file, source) };
      return last.record;
    },
    close,
  };
}

/** Reads a file again: a damaged cache costs only time. */
function readAgain(file: string, { articles, settings }: RecordSource): ArticleRecord {
  const { article } = readArticle(articles, file, settings);
  if (article) return article;
  throw new OwnerError(`${file} changed while the archive was being built. Build again.`);
}

/** Sources of facts: packs, and the article files themselves if a pack is damaged. */
export interface FactsSource {
  readonly packs: string;
  readonly articles: string;
  readonly settings: Settings;
}

/** A file whose facts are needed. */
export interface FactsToRead {
  readonly path: string;
  readonly facts: ByteRange;
}

/** Reads the facts of files, in the given order. */
export function readFacts(source: FactsSource, files: readonly FactsToRead[]): FileFacts[] {
  const byPack = new Map<string, FactsToRead[]>();
  for (const file of files) {
    const group = byPack.get(file.facts.pack);
    if (group) group.push(file);
    else byPack.set(file.facts.pack, [file]);
  }
  const found = new Map<string, FileFacts>();
  for (const [pack, group] of byPack) {
    const from = Math.min(...group.map(({ facts }) => facts.at));
    const to = Math.max(...group.map(({ facts }) => facts.at + facts.length));
    const bytes = readRange(factsFile(source.packs, pack), from, to);
    for (const { path, facts } of group) {
      const { at, length, check } = facts;
      const piece = bytes?.subarray(at - from, at - from + length);
      const isWhole = piece?.length === length && shortHash(piece, 32) === check;
      found.set(path, isWhole ? JSON.parse(piece.toString()) : readFactsAgain(source, path, check));
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

/** Reads the facts from the file again: a damaged cache costs only time. */
function readFactsAgain(
  { articles, settings }: FactsSource,
  path: string,
  check: string,
): FileFacts {
  const file = withoutText(readArticle(articles, path, settings));
  if (shortHash(JSON.stringify(file), 32) === check) return file;
  throw new OwnerError(`${path} changed while the archive was being built. Build again.`);
}
