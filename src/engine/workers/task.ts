/** Names of the functions that a worker process exports; `worker.ts` has one for each. */
export type TaskName =
  | "readFiles"
  | "settleVolumes"
  | "makeNamed"
  | "buildVolumes"
  | "indexShard"
  | "publishRuntime";

/**
 * Work that may be done in another process, identified by name: plain data in, plain data out. The types
 * are those of the function that does it.
 */
export interface Task<Input, Output> {
  readonly name: TaskName;
  /** Never set: carries the types of input and output. */
  readonly types?: (input: Input) => Output;
}

/** Defines the task that a function does. */
export function defineTask<Work extends (input: never) => unknown>(
  name: TaskName,
): Task<Parameters<Work>[0], Awaited<ReturnType<Work>>> {
  return { name };
}

/** Runs tasks, in this process or in several at once. */
export interface Workers {
  run<Input, Output>(task: Task<Input, Output>, input: Input): Promise<Output>;
}

/** A source of workers, according to the amount of work in seconds on one processor. */
export interface Workforce {
  for(seconds: number): Workers;
  close(): Promise<void>;
}
