import type { FileCounts } from "./measure/count-files.ts";
import type { Measurement } from "./measure/measure-command.ts";

/** One thing that is measured: a command, and what has to be so before it runs. */
export interface Step {
  /** What the row of the table is called. */
  readonly name: string;
  /** Program and arguments. */
  readonly command: readonly [string, ...string[]];
  /** Where the command runs. */
  readonly folder: string;
  /** Makes ready what the command finds; not measured. */
  prepare?(): void;
  /**
   * What the command did, from what it said or left; not measured.
   * @throws Error where it did something else than what is to be measured.
   */
  look?(said: string): Outcome;
}

/** What a command made of files. */
export interface Outcome {
  readonly written: number;
  /** The whole site, where the command made one. */
  readonly site?: FileCounts;
}

/** A step as it went once. */
export type Run = Omit<Measurement, "said"> & Partial<Outcome>;

/** A step as it went in every round. */
export interface StepResult {
  readonly name: string;
  readonly runs: readonly Run[];
}
