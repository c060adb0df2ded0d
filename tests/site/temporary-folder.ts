import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made: string[] = [];
process.once("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, which is removed when the tests of the file have ended. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-test-"));
  made.push(folder);
  return folder;
}
