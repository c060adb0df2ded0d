import { writeSync } from "node:fs";

/* Stands in for `run-cases.ts`: hangs at run 3, ends at run 5, finds a fault in run 6. */
const [, from = 0, to = 0] = process.argv.slice(2).map(Number);
for (let run = from; run < to; run += 1) {
  writeSync(3, `${run}\n`);
  while (run === 3);
  if (run === 5) throw new Error("five");
  if (run === 6) writeSync(3, `fault ${run} says undefined\n`);
}
