import { makeCase } from "./mutate.ts";
import { type FuzzOptions, help, OptionError, readOptions } from "./read-options.ts";
import { tryCase } from "./try-case.ts";
import { watchRuns } from "./watch-runs.ts";

/*
 * npm run fuzz -- --runs 5000 --seed 1     tries so many mutated articles; exit code 1 on a fault
 * npm run fuzz -- --replay 4711 --seed 1   shows one of them and what is wrong with it
 */
try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(help);
  else if (options.replay === undefined) await fuzz(options);
  else replay(options.seed, options.replay);
} catch (error) {
  if (!(error instanceof OptionError)) throw error;
  console.error(`fuzz: ${error.message}`);
  process.exitCode = 1;
}

async function fuzz({ runs, seed, from }: FuzzOptions): Promise<void> {
  const started = performance.now();
  const faults = await watchRuns({
    seed,
    from,
    to: from + runs,
    tell: (run) => {
      if (run > from && run % 50_000 === 0) console.log(`${run} runs …`);
    },
  });
  for (const { run, text } of faults.slice(0, 50)) {
    console.log(`--replay ${run} --seed ${seed}: ${text.slice(0, 500)}`);
  }
  const seconds = (performance.now() - started) / 1000;
  const rate = Math.round(runs / seconds);
  console.log(`${runs} runs, seed ${seed}: ${faults.length} faults; ${rate} runs per second`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function replay(seed: number, run: number): void {
  const { path, content, declared = "" } = makeCase(seed, run);
  console.log(`${JSON.stringify(path)} ${declared}\n${JSON.stringify(content.toString("utf8"))}`);
  console.log(tryCase({ path, content, ...(declared && { declared }) }));
}
