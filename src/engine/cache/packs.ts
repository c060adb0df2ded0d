import { randomUUID } from "node:crypto";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { briefOf } from "../../archive/outline.ts";
import type { ArticleRecord, UnsettledArticle } from "../../model/article.ts";
import type { FileFacts } from "../../model/read-file.ts";
import { shortHash } from "../../text/hash.ts";
import { makeFolder } from "../../text/make-folder.ts";
import type { FileStamp } from "../file-stamp.ts";
import type { ByteRange, FileRow } from "./file-table.ts";

/** The results of reading a file, to be put into a pack. */
export interface Packed {
  readonly stamp: FileStamp;
  readonly file: FileFacts;
  readonly record?: UnsettledArticle;
}

/** Format of packs; raise the number when facts, records or their places in the file change. */
export const packFormat = "packs 4";

/** File of a pack from which volumes are settled: the facts of its files, one after the other. */
const factsEnding = ".facts";
/** File with the facts and texts, one after the other; a page's text is read by its byte range. */
const textsEnding = ".texts";

/**
 * Writes a pack, which is never changed, and returns a row for each of its files. Each file is taken only
 * after the one before is written, so that they are never all in memory.
 */
export async function writePack(folder: string, files: AsyncIterable<Packed>): Promise<FileRow[]> {
  const pack = randomUUID();
  const facts = openPieces(pack, 32);
  const texts = openPieces(pack, 16);
  const rows: FileRow[] = [];
  for await (const { stamp, file, record } of files) {
    const range = facts.put(JSON.stringify(file));
    const text = record && texts.put(formatRecord(record));
    rows.push({ stamp, ...briefOf(file), facts: range, ...(text && { text }) });
  }
  if (rows.length === 0) return rows;
  makeFolder(folder);
  writeFileSync(join(folder, pack + textsEnding), texts.all());
  writeFileSync(join(folder, pack + factsEnding), facts.all());
  return rows;
}

/** Collects pieces of text as UTF-8, one after the other. */
function openPieces(pack: string, digits: number) {
  let bytes = Buffer.allocUnsafe(1 << 20);
  let end = 0;
  /** Makes room: no character needs more than three bytes for each of its UTF-16 units. */
  const makeRoom = (units: number) => {
    const most = end + 3 * units;
    if (most <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(most, 2 * bytes.length));
    bytes.copy(larger, 0, 0, end);
    bytes = larger;
  };
  return {
    put(piece: string): ByteRange {
      makeRoom(piece.length);
      const at = end;
      end += bytes.write(piece, at);
      return { pack, at, length: end - at, check: shortHash(bytes.subarray(at, end), digits) };
    },
    all: () => bytes.subarray(0, end),
  };
}

/** Removes every pack except those named. */
export function removePacks(folder: string, kept: ReadonlySet<string>): void {
  makeFolder(folder);
  for (const name of readdirSync(folder)) {
    const [id = ""] = name.split(".");
    if (!kept.has(id)) rmSync(join(folder, name), { force: true });
  }
}

/** Returns the file of a text's byte range. */
export function textsFile(folder: string, { pack }: ByteRange): string {
  return join(folder, pack + textsEnding);
}

/** Returns the file of the byte ranges of a pack's facts. */
export function factsFile(folder: string, pack: string): string {
  return join(folder, pack + factsEnding);
}

/** Writes a record as text for a pack. Most texts would occur in it twice: their words are left out. */
export function formatRecord(record: ArticleRecord): string {
  const { body, plainText, lead, summary, language, direction, extra, mended } = record;
  const words = plainText === wordsOf(record) ? undefined : plainText;
  return JSON.stringify({
    body,
    plainText: words,
    lead,
    summary,
    language,
    direction,
    extra,
    mended,
  });
}

/** Reads a record from such a text. */
export function parseRecord(text: string): ArticleRecord {
  const record = JSON.parse(text);
  return { ...record, plainText: record.plainText ?? wordsOf(record) };
}

function wordsOf({ body }: Pick<ArticleRecord, "body">): string | undefined {
  return body.kind === "paragraphs" ? body.paragraphs.join("\n") : undefined;
}
