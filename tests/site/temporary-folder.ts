import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, which is removed when the tests of the file have ended. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "backfile-test-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
