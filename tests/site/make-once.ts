import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

/** Names the folder that all processes of a run of tests share; `tests/run.ts` makes it and removes it. */
export const sharedFolderName = "BACKFILE_TESTS_SHARED";

/** The same for this process alone, where a file of tests is run by itself. */
let own: string | undefined;

/** What stands beside a folder once it is made: the digests of its files, or why there are none. */
type Outcome = { readonly digests: string } | { readonly fault: string };

/**
 * A folder that is made once in a run of tests: by the first who wants it, while others who do wait.
 * Nobody may change it; `tests/run.ts` looks at that in the end. `key` is a file's name and stands for
 * all that the folder depends on.
 *
 * @throws Error where `make` has failed, whoever called it.
 */
export function makeOnce(key: string, make: (folder: string) => void): string {
  own ??= process.env[sharedFolderName] ?? makeTemporaryFolder();
  const place = join(own, key);
  const folder = join(place, "made");
  if (claim(place)) writeOutcome(place, tryToMake(folder, make));
  const outcome = awaitOutcome(place);
  if ("fault" in outcome) throw new Error(outcome.fault);
  return folder;
}

/** Keys of what was made once, and changed since. */
export function findChanged(shared: string): string[] {
  return readdirSync(shared).filter((key) => {
    const outcome = readOutcome(join(shared, key));
    return outcome && "digests" in outcome && outcome.digests !== digest(join(shared, key, "made"));
  });
}

/** Whether this process is the first that wants what is to stand here. */
function claim(place: string): boolean {
  try {
    mkdirSync(place);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function tryToMake(folder: string, make: (folder: string) => void): Outcome {
  try {
    mkdirSync(folder);
    make(folder);
    return { digests: digest(folder) };
  } catch (error) {
    return { fault: String((error as Error).stack) };
  }
}

const digest = (folder: string) => JSON.stringify([...digestTree(folder)]);

function writeOutcome(place: string, outcome: Outcome): void {
  const file = join(place, "outcome.json");
  writeFileSync(`${file}.part`, JSON.stringify(outcome));
  renameSync(`${file}.part`, file);
}

function readOutcome(place: string): Outcome | undefined {
  const file = join(place, "outcome.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Looks again and again, in this process's own time: files of tests make what they need as they load. */
function awaitOutcome(place: string): Outcome {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const outcome = readOutcome(place);
    if (outcome) return outcome;
    Atomics.wait(clock, 0, 0, 20);
  }
}
