import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../text/hash.ts";
import { statFile } from "../stat-file.ts";
import { filesOf, isUntouched, type PartState, type PublishedFile } from "./part-state.ts";
import { placeFile, type Target } from "./place-file.ts";

/** Writes the files of a part of the site, only where their bytes changed, and notes them all. */
export interface PartWriter {
  /** Whether a file stands that an equal key was published for. */
  holds(file: string, key: string): boolean;
  /** Keeps such a file; says whether it stands. */
  keep(file: string, key: string): boolean;
  write(file: string, content: string, key?: string): void;
  /** A file whose SHA-256 is known beforehand; `read` is called only if it is not there yet. */
  copy(file: string, digest: string, bytes: number, read: () => Uint8Array): void;
  readonly files: readonly PublishedFile[];
  /** How many were written. */
  written(): number;
}

/** Opens a part. `before` is what is remembered of it, if anything is. */
export function openPart(target: Target, before: PartState | undefined): PartWriter {
  const { folder, isNew } = target;
  const known = new Map((before ? filesOf(before) : []).map((one) => [one.file, one]));
  const files: PublishedFile[] = [];
  let written = 0;

  const isThere = (one: PublishedFile, read: () => string | Uint8Array) => {
    const former = known.get(one.file);
    if (former?.sha256 === one.sha256 && before && isUntouched(folder, one, before.time))
      return true;
    return !isNew && holds(join(folder, one.file), one.bytes, read);
  };
  const put = (one: PublishedFile, read: () => string | Uint8Array) => {
    files.push(one);
    if (isThere(one, read)) return;
    placeFile(target, one.file, read());
    written += 1;
  };
  const find = (file: string, key: string) => {
    const former = known.get(file);
    const isSame = former?.key === key && before && isUntouched(folder, former, before.time);
    return isSame ? former : undefined;
  };
  return {
    holds: (file, key) => find(file, key) !== undefined,
    keep(file, key) {
      const former = find(file, key);
      if (former) files.push(former);
      return former !== undefined;
    },
    write(file, content, key) {
      const bytes = encode(content);
      const digest = sha256(bytes);
      put({ file, sha256: digest, bytes: bytes.length, ...(key && { key }) }, () => bytes);
    },
    copy: (file, digest, bytes, read) => put({ file, sha256: digest, bytes }, read),
    files,
    written: () => written,
  };
}

let encoded = Buffer.alloc(0);

/**
 * UTF-8 of a text, once for its length, its digest and its file; in memory that the next call uses
 * again. No character needs more than three bytes for each of its UTF-16 units.
 */
function encode(text: string): Buffer {
  if (encoded.length < 3 * text.length) encoded = Buffer.allocUnsafe(3 * text.length);
  return encoded.subarray(0, encoded.write(text));
}

/** Whether a file holds exactly these bytes: after a lost cache, or a copy of the site, the disk is asked. */
function holds(path: string, bytes: number, read: () => string | Uint8Array): boolean {
  if (statFile(path)?.size !== bytes) return false;
  return readFileSync(path).equals(Buffer.from(read()));
}
