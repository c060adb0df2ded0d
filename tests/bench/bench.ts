import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findHugo } from "./hugo/hugo-steps.ts";
import { listenForSignals } from "./listen-for-signals.ts";
import { makeTemporaryFolder } from "./make-temporary-folder.ts";
import { type ArchiveResult, measureArchive } from "./measure-archive.ts";
import { project } from "./own/copy-project.ts";
import { type BenchOptions, help, readOptions } from "./read-options.ts";
import { describeMachine, describeVersions } from "./report/describe-machine.ts";
import { method } from "./report/method.ts";
import { putBetweenMarks } from "./report/put-between-marks.ts";
import { renderReport } from "./report/render-report.ts";

const ended = listenForSignals();
try {
  const args = process.argv.slice(2);
  const options = readOptions(args);
  if (options === "help") console.log(help);
  else
    await runBenchmark(
      options,
      ["npm run bench", ...args].join(" ").replace("bench ", "bench -- "),
    );
} catch (error) {
  if (ended.aborted) console.error("bench: stopped; nothing was written down.");
  else console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode ??= 1;
}

/** The report goes to the standard output, progress does not. */
async function runBenchmark(options: BenchOptions, command: string): Promise<void> {
  const { pile, rounds, buildArgs } = options;
  const folder = makeTemporaryFolder(options.keep);
  const hugo = options.hugo ? findHugo() : undefined;
  if (options.hugo && !hugo)
    console.error("There is no hugo on the PATH: nothing to compare with.");
  const circumstances = {
    date: new Date().toISOString().slice(0, 10),
    versions: describeVersions(project, hugo),
    machine: describeMachine(folder),
    ...{ command, rounds },
  };
  const archives: ArchiveResult[] = [];
  for (const [index, count] of options.counts.entries()) {
    const place = join(folder, `${index}-${count}`);
    const order = { folder: place, count, pile, rounds, hugo: hugo !== undefined, buildArgs };
    archives.push(await measureArchive(order, console.error, ended));
  }
  const report = renderReport(archives, circumstances);
  console.log(`${report}\n\n### How this was measured\n\n${method}`);
  if (options.write) writeReport(pile.name, report);
}

/** Between the marks of this kind of pile; what others measured, and wrote by hand, stays. */
function writeReport(name: string, report: string): void {
  const path = join(project, "docs/performance.md");
  const measured = putBetweenMarks(readFileSync(path, "utf8"), name, report);
  writeFileSync(path, putBetweenMarks(measured, "method", method));
}
