import { spawnSync } from "node:child_process";
import { setMaxListeners } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run } from "node:test";
import { tap } from "node:test/reporters";
import { findChromium } from "./browser/find-chromium.ts";
import { project } from "./cli/run-command.ts";
import { allUnits, folderNames, groups, listTestFiles, longest } from "./groups.ts";
import { fileGuard } from "./hang-guard.ts";
import { makeRunFolder } from "./make-run-folder.ts";
import { buildSite } from "./site/built-site.ts";
import { findChanged, sharedFolderName } from "./site/make-once.ts";

/*
 * `run.ts units quick`: runs the tests of these groups, or of these folders (`run.ts site`), by Node's own
 * test runner, whose last lines close the output. Options are the runner's: `--test-name-pattern=lamps`.
 */
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith("-"));
const wanted = words.filter((word) => !word.startsWith("-"));
const known: readonly string[] = [...groups, ...folderNames];
const wrong = wanted.find((word) => !known.includes(word));
if (wrong !== undefined || wanted.length === 0) {
  console.error(`run.ts: name groups or folders of tests: ${known.join(", ")}.`);
  process.exit(1);
}

const files = listTestFiles()
  .filter(({ group = "", folder = "" }) => wanted.includes(group) || wanted.includes(folder))
  .filter(({ group }) => group !== "units" || !wanted.includes("units"))
  .map(({ path }) => path);
if (wanted.includes("units")) files.push(allUnits);

// A test that is skipped tells nothing: where there is no browser, one is installed.
if (files.some((path) => /^(?:browser|search)\//.test(path)) && !hasBrowser()) {
  const { status } = spawnSync("bash", ["tests/install-browser.sh"], {
    cwd: project,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

const folder = makeRunFolder();
process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
// Of all processes to come, and of those that they start.
process.env.TMPDIR = folder;
process.env[sharedFolderName] = mkdtempSync(join(folder, "shared-"));
// What most tests look at, and with it the compiled code, is there before two of them want it at once.
if (files.some((path) => path !== allUnits)) buildSite();

process.exitCode = await runTests();
for (const key of findChanged(process.env[sharedFolderName])) {
  console.error(`A test has changed ${key}, which others share: see tests/site/make-once.ts.`);
  process.exitCode = 1;
}

function hasBrowser(): boolean {
  try {
    return findChromium() !== "";
  } catch {
    return false;
  }
}

/** Runs the files, those first that take longest, and gives the exit code. */
async function runTests(): Promise<number> {
  const ended = new AbortController();
  // The runner listens once for each file.
  setMaxListeners(0, ended.signal);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => ended.abort());
  const pattern = options.map((option) => /^--test-name-pattern=(.+)$/.exec(option)?.[1]);
  const testNamePatterns = pattern.flatMap((one) => one ?? []);
  // More than there are processors: many tests wait for a browser, or for a change to be seen.
  const concurrency = availableParallelism() + 2;
  const events = run({
    files: files.toSorted(byLength).map((path) => join(project, "tests", path)),
    ...{ concurrency, timeout: fileGuard, signal: ended.signal },
    ...(testNamePatterns.length > 0 && { testNamePatterns }),
  });
  let code = 0;
  events.on("test:fail", ({ todo }) => {
    if (todo === undefined || todo === false) code = 1;
  });
  for await (const text of events.compose(tap)) process.stdout.write(text);
  return ended.signal.aborted ? 1 : code;
}

/** Files that take minutes come first, so that nothing waits for them alone; all others as they are. */
function byLength(one: string, other: string): number {
  return Number(isLong(other)) - Number(isLong(one));
}

function isLong(path: string): boolean {
  return longest.includes(path);
}
