import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { sha256 } from "../../text/hash.ts";
import { makeFolder } from "../../text/make-folder.ts";
import { endIfOrphaned } from "../workers/orphan.ts";

/*
 * A sealed file begins with a line of the SHA-256 of the rest, its own name and its format: words with a
 * number, which the module that writes the file raises whenever it changes the contents. A file that
 * other code has left in another format then counts as missing, and is never misread; so does one that was
 * put in the place of another, though it is whole.
 */

/** Writes a sealed file of the cache, which appears only when it is complete. */
export function writeSealed(path: string, format: string, value: unknown): void {
  writeSealedBytes(path, format, [JSON.stringify(value)]);
}

/** Reads a sealed file; `undefined` if it is missing, damaged, of another format or of another name. */
export function readSealed<T>(path: string, format: string): T | undefined {
  const bytes = readSealedBytes(path, format);
  return bytes && (JSON.parse(bytes.toString()) as T);
}

/** Writes a sealed file that is not JSON. */
export function writeSealedBytes(
  path: string,
  format: string,
  pieces: readonly (string | Uint8Array)[],
): void {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  writeWhole(path, [sealOf(hash.digest("hex"), path, format), ...pieces]);
}

export function readSealedBytes(path: string, format: string): Buffer | undefined {
  let sealed: Buffer;
  try {
    sealed = readFileSync(path);
  } catch {
    return undefined;
  }
  const length = Buffer.byteLength(sealOf(sha256(""), path, format));
  const bytes = sealed.subarray(length);
  const seal = sealed.toString("utf8", 0, length);
  return seal === sealOf(sha256(bytes), path, format) ? bytes : undefined;
}

/** Formats a seal. It names the file without its folder, because the cache may be moved. */
function sealOf(digest: string, path: string, format: string): string {
  return `${digest} ${basename(path)} ${format}\n`;
}

/** Writes a file that appears only when it is complete; its digest is recorded by the file that names it. */
export function writeWhole(path: string, pieces: readonly (string | Uint8Array)[]): void {
  endIfOrphaned();
  const part = `${path}.${process.pid}.part`;
  makeFolder(dirname(path));
  const handle = openSync(part, "w");
  try {
    for (const piece of pieces) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
  renameSync(part, path);
}

/** Error for a damaged file of the cache for which another, intact file vouched. */
export class DamagedCache extends Error {
  override readonly name = "DamagedCache";
}
