import { join } from "node:path";
import { findHugo, prepareHugoBuilder } from "./hugo/hugo-builder.ts";
import { makeTemporaryFolder } from "./make-temporary-folder.ts";
import { countFiles } from "./measure/count-files.ts";
import { prepareOwnBuilder } from "./own-builder.ts";
import { type BenchOptions, help, readOptions } from "./read-options.ts";
import { describeMachine } from "./report/describe-machine.ts";
import { formatFigures } from "./report/format-figures.ts";
import { runInTurn } from "./run-in-turn.ts";

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else await runBenchmark(options);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Figures go to the standard output, progress does not. */
async function runBenchmark(options: BenchOptions): Promise<void> {
  const folder = makeTemporaryFolder(options.keep);
  const hugo = options.hugo ? findHugo() : undefined;
  if (options.hugo && !hugo)
    console.error("There is no hugo on the PATH: nothing to compare with.");

  console.error(`Writing ${options.articles} articles …`);
  const own = prepareOwnBuilder(folder, options.articles, options.buildArgs);
  const builders = hugo ? [own, prepareHugoBuilder(folder, options.articles)] : [own];
  const { bytes } = countFiles(own.articles);
  const results = await runInTurn(builders, options.runs, join(folder, "sites"), console.error);

  console.log(`${options.articles} articles of ${(bytes / 1e6).toFixed(1)} MB, clean builds`);
  console.log(`${describeMachine(hugo)}\n`);
  console.log(formatFigures(results, options.articles));
  console.log(
    `\nMedians of ${options.runs}. Memory: resident sets of all processes of a build, summed`,
  );
  console.log("every 25 ms; what processes share counts once for each.");
}
