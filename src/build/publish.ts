import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../hash.ts";
import { OwnerError } from "../owner-error.ts";
import { formatManifest, isInside, manifestName, parseManifest } from "./manifest.ts";

/** What a build did to the output folder, in files. */
export interface PublishCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Takes the files of a site, in the order in which they may appear to readers. */
export interface Publisher {
  /** `file` is relative to the output folder, with `/` between its parts. The first of a name counts. */
  write(file: string, content: string | Uint8Array): void;
  /** A file whose SHA-256 and size are known; `read` is called only if it is not there yet. */
  writeKnown(file: string, digest: string, size: number, read: () => Uint8Array): void;
  /** Removes what earlier builds wrote and this one did not, and writes the manifest. */
  close(): PublishCounts;
}

/** Names what a build is about to write, so that the next one can tidy up after a killed one. */
const journalName = ".backfile-journal";

/**
 * Publishes into a folder, file by file: each is written beside its place and renamed into it, only
 * where its bytes changed. The manifest tells what is ours.
 * @throws OwnerError for a folder that holds anything and has no manifest.
 */
export function openPublisher(outDir: string): Publisher {
  const before = readPublished(outDir);
  const now = new Map<string, string>();
  const folders = new Set<string>();
  let journal: number | undefined;
  let written = 0;

  const place = (file: string, content: string | Uint8Array) => {
    const target = join(outDir, file);
    clearWay(outDir, file, before);
    makeFolder(dirname(target), folders);
    writeFileSync(`${target}.part`, content);
    renameSync(`${target}.part`, target);
  };
  const writeKnown = (
    file: string,
    digest: string,
    size: number,
    read: () => string | Uint8Array,
  ) => {
    if (now.has(file)) return;
    now.set(file, digest);
    if (before.get(file) === digest && isUntouched(join(outDir, file), size, published)) return;
    journal ??= openSync(join(outDir, journalName), "a");
    writeSync(journal, `${file}\n`);
    place(file, read());
    written += 1;
  };

  if (!existsSync(join(outDir, manifestName))) place(manifestName, "");
  const published = statSync(join(outDir, manifestName)).mtimeMs;
  return {
    write(file, content) {
      writeKnown(file, sha256(content), Buffer.byteLength(content), () => content);
    },
    writeKnown,
    close() {
      const stale = [...before.keys()].filter((file) => !now.has(file));
      for (const file of stale) removeFile(outDir, file);
      const manifest = formatManifest(now);
      const isSame = readFileSync(join(outDir, manifestName), "utf8") === manifest;
      if (written + stale.length > 0 || !isSame) place(manifestName, manifest);
      if (journal !== undefined) closeSync(journal);
      rmSync(join(outDir, journalName), { force: true });
      return { written, unchanged: now.size - written, removed: stale.length };
    },
  };
}

/**
 * Whether a file is as the last build left it, as far as the disk tells without reading: of the same
 * size, and not written after the manifest, which a build writes last.
 */
function isUntouched(path: string, size: number, published: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && stat.mtimeMs <= published;
}

/** The files of earlier builds by SHA-256; those of a killed build have none that could be trusted. */
function readPublished(outDir: string): Map<string, string> {
  const manifest = join(outDir, manifestName);
  if (!existsSync(manifest)) {
    if (existsSync(outDir) && (!statSync(outDir).isDirectory() || readdirSync(outDir).length > 0)) {
      throw new OwnerError(
        `${outDir} holds something that no build has made. Name an empty or a new folder with --out.`,
      );
    }
    return new Map();
  }
  const published = parseManifest(readFileSync(manifest, "utf8"));
  // A bag of another program has such a manifest, too, and always this file (RFC 8493 section 2.1.1).
  if (existsSync(join(outDir, "bagit.txt"))) {
    throw new OwnerError(`${outDir} was made by another program. Name another folder with --out.`);
  }
  const journal = join(outDir, journalName);
  if (!existsSync(journal)) return published;
  const lines = readFileSync(journal, "utf8").split("\n");
  for (const file of lines.filter((line) => line !== "" && isInside(line))) {
    rmSync(join(outDir, `${file}.part`), { force: true });
    published.set(file, "");
  }
  return published;
}

/** Where a folder has to stand, no file of an earlier build may stand, and the other way round. */
function clearWay(outDir: string, file: string, before: ReadonlyMap<string, string>): void {
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    if (before.has(folder)) rmSync(join(outDir, folder), { force: true });
  }
  const path = join(outDir, file);
  if (before.has(file) || !existsSync(path) || !statSync(path).isDirectory()) return;
  for (const inside of before.keys()) if (inside.startsWith(`${file}/`)) removeFile(outDir, inside);
  if (existsSync(path)) {
    throw new OwnerError(
      `${path} has to be a file, but holds files of yours. Move them elsewhere.`,
    );
  }
}

/** `mkdir` with `recursive` asks for every folder on the way again; most of them are known here. */
function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: !known.has(dirname(folder)) });
  known.add(folder);
}

/** Removes a file and the folders that are empty without it. */
function removeFile(outDir: string, file: string): void {
  const path = join(outDir, file);
  if (!existsSync(path) || statSync(path).isDirectory()) return;
  rmSync(path);
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    if (readdirSync(join(outDir, folder)).length > 0) return;
    rmdirSync(join(outDir, folder));
  }
}
