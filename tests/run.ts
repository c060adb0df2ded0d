import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findChromium } from "./browser/find-chromium.ts";
import { project } from "./cli/run-command.ts";
import { folderNames, groups, listTestFiles } from "./groups.ts";
import { hangGuard } from "./hang-guard.ts";
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
// Whose name makes the runner begin with it: it takes longest.
if (wanted.includes("units")) files.push("all-units.ts");

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
if (files.some((path) => path !== "all-units.ts")) buildSite();

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

/** Gives the exit code. Where all is told to end, the runner ends first. */
function runTests(): Promise<number> {
  const runner = ["--import", "tsx", "--test", `--test-timeout=${hangGuard}`];
  // More than there are processors: many tests wait for a browser, or for a change to be seen.
  const concurrency = `--test-concurrency=${availableParallelism() + 2}`;
  const paths = files.map((path) => join("tests", path));
  const child = spawn(process.execPath, [...runner, concurrency, ...options, ...paths], {
    cwd: project,
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}
