import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { OwnFiles } from "../own-files.ts";
import { openPart, readState, writeState } from "./part-state.ts";
import type { Target } from "./place-file.ts";

/** Publishes the owner's own files, unchanged and whatever their size. Returns how many were written. */
export function publishOwnFiles(
  target: Target,
  { folder, files }: Pick<OwnFiles, "folder" | "files">,
  state: string,
): number {
  const writer = openPart(target, readState(state));
  for (const { path } of files) writer.copyFile(path, realpathSync(join(folder, path)));
  writeState(state, "", writer.files);
  return writer.written();
}
