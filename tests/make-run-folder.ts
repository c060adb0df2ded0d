import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes that a run of all tests may need. */
const room = 2 ** 31;

/**
 * A new folder for all files of a run of tests. In memory, if there is room: sites are written by
 * renaming, for which a disk takes up to 8 times as long (ext4). `TMPDIR` names another place.
 */
export function makeRunFolder(): string {
  const inMemory = process.env.TMPDIR ? undefined : tryMemory("/dev/shm");
  return inMemory ?? mkdtempSync(join(tmpdir(), "backfile-tests-"));
}

function tryMemory(memory: string): string | undefined {
  let folder: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < room) return undefined;
    folder = mkdtempSync(join(memory, "backfile-tests-"));
    // Containers often forbid to run programs from there, of which tests have some.
    const program = join(folder, "program");
    writeFileSync(program, "", { mode: 0o755 });
    accessSync(program, constants.X_OK);
    return folder;
  } catch {
    if (folder) rmSync(folder, { recursive: true });
    return undefined;
  }
}
