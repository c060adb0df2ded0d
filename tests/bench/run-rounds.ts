import { spawnSync } from "node:child_process";
import { measureCommand } from "./measure/measure-command.ts";
import type { Run, Step, StepResult } from "./step.ts";

/**
 * Runs the steps of each round in their order, one at a time, so that what else the machine does
 * meets all alike. Before each the disk finishes writing. `tidy` is called after each round, numbered from 1.
 * @throws once `ended` is aborted, when the step that runs has come to its end
 */
export async function runRounds(
  rounds: readonly (readonly Step[])[],
  tell: (progress: string) => void,
  ended: AbortSignal,
  tidy: (round: number) => void = () => {},
): Promise<StepResult[]> {
  const runs = new Map<string, Run[]>();
  for (const [index, steps] of rounds.entries()) {
    for (const step of steps) {
      const run = await runStep(step);
      ended.throwIfAborted();
      runs.set(step.name, [...(runs.get(step.name) ?? []), run]);
      const round = `round ${index + 1} of ${rounds.length}`;
      tell(`${round}, ${step.name}: ${run.wallSeconds.toFixed(2)} s`);
    }
    tidy(index + 1);
  }
  return [...runs].map(([name, all]) => ({ name, runs: all }));
}

async function runStep({ command, folder, prepare, look }: Step): Promise<Run> {
  prepare?.();
  spawnSync("sync");
  const { said, ...measured } = await measureCommand(command, folder);
  return { ...measured, ...look?.(said) };
}
