import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Answer, Task } from "./lock-taker.ts";
import { makeFolder } from "./make-folder.ts";

/** Compiled once: read by tsx, each of the processes would take 0.7 s to begin. */
const script = join(makeFolder(), "lock-taker.mjs");
buildSync({
  entryPoints: [fileURLToPath(new URL("lock-taker.ts", import.meta.url))],
  outfile: script,
  bundle: true,
  platform: "node",
  format: "esm",
});

/** Processes that take locks when they are told to. */
export async function forkTakers(count: number): Promise<ChildProcess[]> {
  const takers = Array.from({ length: count }, () => fork(script, { execArgv: [] }));
  await Promise.all(takers.map((taker) => once(taker, "message")));
  return takers;
}

/** Gives all of them a task, to be begun at once, and awaits their answers. */
export async function race(
  takers: readonly ChildProcess[],
  task: Omit<Task, "at">,
): Promise<Answer[]> {
  const at = Date.now() + 30;
  const answers = takers.map((taker) => once(taker, "message"));
  for (const taker of takers) taker.send({ ...task, at });
  return (await Promise.all(answers)).map(([answer]) => answer);
}

export async function end(taker: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(taker, "exit");
  taker.kill(signal);
  await gone;
}
