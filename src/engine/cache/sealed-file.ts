import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "../../text/hash.ts";
import { endIfOrphaned } from "../workers/orphan.ts";

/** Writes a file of the cache, under the SHA-256 of what it says, and shows it only when it is whole. */
export function writeSealed(path: string, value: unknown): void {
  writeSealedBytes(path, [JSON.stringify(value)]);
}

/** What such a file says; nothing where it is missing or damaged. Its writer knows its type. */
export function readSealed<T>(path: string): T | undefined {
  const bytes = readSealedBytes(path);
  return bytes && (JSON.parse(bytes.toString()) as T);
}

/** The same for what is not JSON. */
export function writeSealedBytes(path: string, pieces: readonly (string | Uint8Array)[]): void {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  writeWhole(path, [`${hash.digest("hex")}\n`, ...pieces]);
}

export function readSealedBytes(path: string): Buffer | undefined {
  let sealed: Buffer;
  try {
    sealed = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = sealed.subarray(65);
  return sealed.toString("latin1", 0, 65) === `${sha256(bytes)}\n` ? bytes : undefined;
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
