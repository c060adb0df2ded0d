import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "../../text/hash.ts";
import { endIfOrphaned } from "../workers/orphan.ts";

/*
 * A sealed file begins with a line of the SHA-256 of what follows and of its format: a name in ASCII,
 * with a number, which the module that writes the file raises with every change of what it writes.
 * What other code has left in another format is then as good as missing, and never misread.
 */

/** Writes a sealed file of the cache, and shows it only when it is whole. */
export function writeSealed(path: string, format: string, value: unknown): void {
  writeSealedBytes(path, format, [JSON.stringify(value)]);
}

/** What such a file says; nothing where it is missing, damaged or of another format. */
export function readSealed<T>(path: string, format: string): T | undefined {
  const bytes = readSealedBytes(path, format);
  return bytes && (JSON.parse(bytes.toString()) as T);
}

/** The same for what is not JSON. */
export function writeSealedBytes(
  path: string,
  format: string,
  pieces: readonly (string | Uint8Array)[],
): void {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  writeWhole(path, [sealOf(hash.digest("hex"), format), ...pieces]);
}

export function readSealedBytes(path: string, format: string): Buffer | undefined {
  let sealed: Buffer;
  try {
    sealed = readFileSync(path);
  } catch {
    return undefined;
  }
  const { length } = sealOf(sha256(""), format);
  const bytes = sealed.subarray(length);
  const seal = sealed.toString("latin1", 0, length);
  return seal === sealOf(sha256(bytes), format) ? bytes : undefined;
}

function sealOf(digest: string, format: string): string {
  return `${digest} ${format}\n`;
}

/** Writes a file that is shown only when it is whole; whoever names it tells its digest. */
export function writeWhole(path: string, pieces: readonly (string | Uint8Array)[]): void {
  endIfOrphaned();
  const part = `${path}.${process.pid}.part`;
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(part, "w");
  try {
    for (const piece of pieces) writeFileSync(handle, piece);
  } finally {
    closeSync(handle);
  }
  renameSync(part, path);
}

/** A file of the cache that vouched for another was right, and the other was not. */
export class DamagedCache extends Error {
  override readonly name = "DamagedCache";
}
