import { spawn, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findChromium } from "./browser/find-chromium.ts";
import { project } from "./cli/run-command.ts";
import { folderNames, groups, listTestFiles } from "./groups.ts";
import { hangGuard } from "./hang-guard.ts";
import { buildSite } from "./site/built-site.ts";
import { findChanged, sharedFolderName } from "./site/make-once.ts";
import { makeTemporaryFolder } from "./site/temporary-folder.ts";

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

const chosen = listTestFiles().filter(({ group = "", folder = "" }) => {
  return wanted.includes(group) || wanted.includes(folder);
});
// The one process of all units takes longest, so that it is started first.
const files = chosen.filter(({ group }) => group !== "units").map(({ path }) => path);
if (files.length < chosen.length) files.unshift("all-units.ts");

/** Folders whose tests open pages. A test that is skipped tells nothing: a browser is installed. */
const browsing = /^(?:browser|search)\//;
if (files.some((path) => browsing.test(path)) && !hasBrowser()) {
  const { status } = spawnSync("bash", [join(project, "tests/install-browser.sh")], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

const shared = makeTemporaryFolder();
process.env[sharedFolderName] = shared;
// Before any test needs it: the site that most of them look at, and with it the compiled code.
if (files.some((path) => path !== "all-units.ts")) buildSite();

process.exitCode = await runTests();
for (const key of findChanged(shared)) {
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

/** Gives the exit code. Where all is told to end, the runner ends first, and what is shared is removed. */
async function runTests(): Promise<number> {
  const runner = ["--import", "tsx", "--test", `--test-timeout=${hangGuard}`];
  const concurrency = `--test-concurrency=${Math.max(2, availableParallelism())}`;
  const paths = files.map((path) => join("tests", path));
  const child = spawn(process.execPath, [...runner, concurrency, ...options, ...paths], {
    cwd: project,
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  return await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
}
