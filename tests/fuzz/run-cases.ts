import { writeSync } from "node:fs";
import { makeCase } from "./mutate.ts";
import { tryCase } from "./try-case.ts";

/*
 * `run-cases.ts SEED FROM TO`: tries the cases FROM to TO-1. Writes to descriptor 3, a line each, the
 * number of every case as it begins and "fault NUMBER TEXT" for what it finds. Its parent watches.
 */
const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);

/** ms of the processor's time that an article may take; the first may have to wait for the compiler. */
const limit = 1000;

for (let run = from; run < to; run += 1) {
  writeSync(3, `${run}\n`);
  const one = makeCase(seed, run);
  const faults = timed(() => tryCase(one));
  for (const fault of faults) writeSync(3, `fault ${run} ${fault.replace(/\s+/g, " ")}\n`);
}

function timed(work: () => string[]): string[] {
  let faults: string[] = [];
  for (const attempt of [1, 2]) {
    const started = process.cpuUsage();
    try {
      faults = work();
    } catch (error) {
      return [`throws ${(error as Error).stack ?? error}`];
    }
    const { user, system } = process.cpuUsage(started);
    const taken = (user + system) / 1000;
    if (taken < limit) return faults;
    if (attempt === 2) faults = [...faults, `takes ${Math.round(taken)} ms`];
  }
  return faults;
}
