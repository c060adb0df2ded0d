import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../text/hash.ts";
import { projectPath } from "../../text/project-path.ts";
import { readState, writeState } from "./part-state.ts";
import { openPart } from "./part-writer.ts";
import type { Target } from "./place-file.ts";

/** Publishes the owner's own files from `public/`, as they are. Gives how many were written. */
export function publishOwnFiles(target: Target, paths: readonly string[], state: string): number {
  const writer = openPart(target, readState(state));
  for (const path of paths) {
    const bytes = readFileSync(join(projectPath("public"), path));
    writer.copy(path, sha256(bytes), bytes.length, () => bytes);
  }
  writeState(state, "", writer.files);
  return writer.written();
}
