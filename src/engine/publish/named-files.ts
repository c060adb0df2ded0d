import { readFileSync } from "node:fs";
import { outputFile } from "../../model/paths.ts";
import { sha256 } from "../../text/hash.ts";
import { type FileToPublish, lostPicture, type NamedFiles } from "../pictures/named-files.ts";
import { openPart, readState, writeState } from "./part-state.ts";
import type { Target } from "./place-file.ts";

/** Publishes what articles show of other files. Returns how many were written. */
export function publishNamedFiles(target: Target, { publish }: NamedFiles, state: string): number {
  const writer = openPart(target, readState(state));
  for (const one of publish) {
    const { path, source, bytes } = one;
    if (one.isMade) writer.copy(outputFile(path), one.sha256, bytes, () => readMade(one));
    else writer.copyFile(outputFile(path), source, one);
  }
  writeState(state, "", writer.files);
  return writer.written();
}

/** @throws DamagedCache */
function readMade({ source, sha256: digest }: FileToPublish): Buffer {
  let bytes: Buffer | undefined;
  try {
    bytes = readFileSync(source);
  } catch {
    // Reported below.
  }
  if (bytes && sha256(bytes) === digest) return bytes;
  throw lostPicture(source);
}
