import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that goes when this process ends, however it ends; with `keep` it stays, named. */
export function makeTemporaryFolder(keep: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-bench-"));
  process.on("exit", () => {
    if (keep) console.error(`Articles and sites are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  return folder;
}
