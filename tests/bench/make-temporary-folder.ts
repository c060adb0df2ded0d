import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that goes when this process ends, however it ends; with `keep` it stays, named. */
export function makeTemporaryFolder(keep: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  process.on("exit", () => {
    if (!keep && remove(folder)) return;
    console.error(`Articles and sites are in ${folder}`);
  });
  return folder;
}

/** Not possible while a command that was left alone still writes there. */
function remove(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    return false;
  }
}
