import type { Run, StepResult } from "../step.ts";
import { median } from "./median.ts";

/** What a step took, in the middle of all rounds. A figure is missing where no round has it. */
export interface Figures {
  readonly wall: number | undefined;
  readonly fastest: number | undefined;
  readonly cpu: number | undefined;
  readonly peakBytes: number | undefined;
  readonly written: number | undefined;
}

export function figuresOf({ runs }: StepResult): Figures {
  return {
    wall: middle(runs, (run) => run.wallSeconds),
    fastest: Math.min(...runs.map((run) => run.wallSeconds)),
    cpu: middle(runs, (run) => run.cpuSeconds),
    peakBytes: middle(runs, (run) => run.peakBytes),
    written: middle(runs, (run) => run.written),
  };
}

/** The figures of the step of that name, where it was measured. */
export function findFigures(steps: readonly StepResult[], name: string): Figures | undefined {
  const step = steps.find((candidate) => candidate.name === name);
  return step && figuresOf(step);
}

function middle(runs: readonly Run[], value: (run: Run) => number | undefined): number | undefined {
  const values = runs.flatMap((run) => value(run) ?? []);
  return values.length > 0 ? median(values) : undefined;
}
