import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { OtherFile } from "../model/other-file.ts";
import { sha256 } from "../text/hash.ts";
import { hashFile, NotRegular } from "../text/hash-file.ts";
import { walkFolders } from "../text/walk-folders.ts";
import { type DecodeResult, decodeFile, type ReadResult, refuse } from "./decode-file.ts";

/** Largest size of an article file; the largest newspaper page known here has 0.2 MB. */
export const largestFile = 5 * 1024 * 1024;

/** The content of `articles/`: files of any depth, in the order of their paths. */
export interface Listing {
  readonly paths: readonly string[];
  /** Hidden files and those left behind by operating systems: not read, but listed in the report. */
  readonly ignored: readonly string[];
  /** Those of `paths` that open no file, since its name is not UTF-8: the path as the system knows it. */
  readonly misnamed: ReadonlyMap<string, Buffer>;
}

/** Lists a folder with all its subfolders. Links are listed, never followed. */
export function listFiles(root: string): Listing {
  const paths: string[] = [];
  const ignored: string[] = [];
  const misnamed = new Map<string, Buffer>();
  for (const { path: folder, entries, misnamed: others } of walkFolders(root)) {
    for (const { path, bytes } of others) misnamed.set(path, bytes);
    for (const entry of entries) {
      if (entry.isDirectory()) continue;
      const path = folder + entry.name;
      (isHidden(path) ? ignored : paths).push(path);
    }
  }
  paths.push(...misnamed.keys());
  return { paths: paths.sort(), ignored: ignored.sort(), misnamed };
}

/**
 * Reads and decodes one file, in the encoding that is `declared` for it. Refuses files that are not
 * regular, too large, empty or not text.
 */
export function readSourceFile(root: string, path: string, declared?: string): DecodeResult {
  try {
    return decodeFile(path, readRegularFile(join(root, path)), declared);
  } catch (error) {
    return explainFailure(root, path, error);
  }
}

/** Reads one file that is no article, of any size: only its digest is kept. Refuses what is not a regular file. */
export function readOtherFile(root: string, path: string, other: OtherFile): ReadResult {
  try {
    return { other, ...hashFile(join(root, path)) };
  } catch (error) {
    return explainFailure(root, path, error instanceof NotRegular ? notRegular("file") : error);
  }
}

/** @throws what is not a fault of the file: the next ones would fail as well, and disappear from the site */
function explainFailure(root: string, path: string, error: unknown): DecodeResult {
  const refusal = refuse("unreadable", ...reasonOf(error));
  if (error instanceof FileFault) return { refusal, bytes: error.bytes };
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || ["EMFILE", "ENFILE", "ENOMEM", "EAGAIN"].includes(code)) throw error;
  const misnamed = code === "ENOENT" && findMisnamed(root, path);
  if (misnamed) return refuseName(misnamed);
  return { refusal, bytes: 0, ...(code !== "ELOOP" && { mayPass: true }) };
}

/** Finds the file for a path that only spells its name. */
function findMisnamed(root: string, path: string): Buffer | undefined {
  // Nothing else is spelled with it; see `walkFolders`.
  if (!path.includes("\\x")) return undefined;
  for (const { misnamed } of walkFolders(root)) {
    const found = misnamed.find((one) => one.path === path);
    if (found) return found.bytes;
  }
  return undefined;
}

/** What is said of a file whose name is not UTF-8. */
export const badName = {
  found: "The name of this file, or of a folder that it is in, is not in UTF-8.",
  remedy: "Rename it, without the characters that are shown as \\x and two digits.",
} as const;

/** Refuses a file for its name: it could not be told from others in the report, nor named by a page. */
function refuseName(path: Buffer): DecodeResult {
  const refusal = refuse("bad-name", badName.found, badName.remedy);
  try {
    const content = readRegularFile(path);
    return { refusal, bytes: content.length, sha256: sha256(content) };
  } catch (error) {
    return { refusal, bytes: error instanceof FileFault ? error.bytes : 0 };
  }
}

/** A file that is not read, whatever its bytes: the sentences say why, and what to do. */
export class FileFault extends Error {
  readonly remedy: string;
  readonly bytes: number;
  constructor(found: string, remedy: string, bytes: number) {
    super(found);
    this.remedy = remedy;
    this.bytes = bytes;
  }
}

/**
 * Reads a file that may be an article.
 *
 * @throws FileFault if it is not regular or too large, and errors of the system: ELOOP for a link
 */
export function readRegularFile(path: string | Buffer): Buffer {
  // O_NOFOLLOW: a link could lead out of the folder. O_NONBLOCK: a pipe would block forever.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = openSync(path, flags);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) {
      throw notRegular("article");
    }
    if (stat.size > largestFile) throw tooLarge(`${stat.size}`, stat.size);
    const content = Buffer.alloc(stat.size);
    let filled = 0;
    while (filled < content.length) {
      const read = readSync(handle, content, filled, content.length - filled, null);
      if (read === 0) break;
      filled += read;
    }
    return content.subarray(0, filled);
  } finally {
    closeSync(handle);
  }
}

function notRegular(what: "article" | "file"): FileFault {
  return new FileFault("This is not a regular file.", `Put the ${what} itself here.`, 0);
}

/** Returns the fault of a file that has more bytes than an article may. */
export function tooLarge(found: string, bytes: number): FileFault {
  const limit = `The file has ${found} bytes; the limit for an article is ${largestFile}.`;
  return new FileFault(limit, "Split it into its articles.", bytes);
}

function reasonOf(error: unknown): [found: string, remedy: string] {
  if (error instanceof FileFault) return [error.message, error.remedy];
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ELOOP") return ["This is a link to another place.", "Put the file itself here."];
  return [`The file could not be read (${code ?? error}).`, "Check its permissions and its name."];
}

function isHidden(path: string): boolean {
  return path.startsWith(".") || path.includes("/.") || isLitter(path);
}

/** Whether an operating system, and nobody else, wrote this file. */
export function isLitter(path: string): boolean {
  return /(?:^|\/)(?:\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini|~\$[^/]*|[^/]*~)$/i.test(path);
}
