import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UnsettledArticle, UnsettledFacts } from "../article.ts";
import { shortHash } from "../hash.ts";
import type { ReadFile } from "../read-article.ts";
import { formatRecord } from "./record-text.ts";
import type { FileStamp } from "./scan-folder.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** Where the whole record of a file lies: its facts with its text. */
export interface Place {
  readonly pack: string;
  /** In bytes. */
  readonly at: number;
  readonly length: number;
  /** 16 hex digits of the record's SHA-256. */
  readonly check: string;
}

/** What the cache knows of a file. */
export interface Entry {
  readonly stamp: FileStamp;
  readonly file: ReadFile<UnsettledFacts>;
  /** Missing where the file was refused. */
  readonly place?: Place;
}

/** Entries that were made together. Packs are written once and never changed. */
export interface Pack {
  readonly id: string;
  readonly entries: readonly Entry[];
}

interface PackFile {
  /** Of the code and settings that the files were read with. */
  readonly reader: string;
  readonly entries: readonly Entry[];
}

/** The part of a pack that every build reads whole. */
const factsEnding = ".facts.json";
/** Records one behind the other; a page's text is read from its place. */
const textsEnding = ".texts";

/** Writes a pack. `records` are those that lie in this pack itself. */
export function writePack(
  folder: string,
  reader: string,
  files: readonly { stamp: FileStamp; file: ReadFile<UnsettledFacts>; record?: UnsettledArticle }[],
): string {
  const id = randomUUID();
  const texts: string[] = [];
  let at = 0;
  const entries = files.map(({ stamp, file, record }): Entry => {
    if (!record) return { stamp, file };
    const text = formatRecord(record);
    const length = Buffer.byteLength(text);
    const place = { pack: id, at, length, check: shortHash(text, 16) };
    texts.push(text);
    at += length;
    return { stamp, file, place };
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, id + textsEnding), texts.join(""));
  writeEntries(folder, id, reader, entries);
  return id;
}

/** Writes entries whose records lie in other packs already. */
export function writeEntries(
  folder: string,
  id: string,
  reader: string,
  entries: readonly Entry[],
): void {
  writeSealed(join(folder, id + factsEnding), { reader, entries } satisfies PackFile);
}

/** A pack, unless it is damaged, missing, or was made by other code or settings. */
export function readPack(folder: string, id: string, reader: string): Pack | undefined {
  const pack = readSealed<PackFile>(join(folder, id + factsEnding));
  return pack?.reader === reader ? { id, entries: pack.entries } : undefined;
}

/** All packs that are whole and of this reader. */
export function readPacks(folder: string, reader: string): Pack[] {
  return listPacks(folder, factsEnding).flatMap((id) => readPack(folder, id, reader) ?? []);
}

/** Removes every pack but those named. */
export function removePacks(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const [id = ""] = name.split(".");
    // A killed build has left the second kind.
    if (!kept.has(id) || name.endsWith(".part")) rmSync(join(folder, name), { force: true });
  }
}

/** The file that a place points into. */
export function textsFile(folder: string, { pack }: Place): string {
  return join(folder, pack + textsEnding);
}

function listPacks(folder: string, ending: string): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
