import Tinypool from "tinypool";
import { findOwn } from "../start/fork-own.ts";
import type { tasks } from "./worker.ts";

/** Work that may be done in another process: plain data in, plain data out. */
export type Tasks = typeof tasks;

/** Does tasks, in this process or in several at once. */
export interface Workers {
  run<Name extends keyof Tasks>(
    name: Name,
    input: Parameters<Tasks[Name]>[0],
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>;
}

/** Work that takes less than this (s, on one processor) is done before another process has started. */
const littleWork = 2;

/** Who does the work: gives workers for as much of it as there is, in seconds on one processor. */
export interface Workforce {
  for(seconds: number): Workers;
  close(): Promise<void>;
}

/**
 * Opens a pool of up to `jobs` processes, which start when there is work for them. Processes and not
 * threads: on Node 20 a thread cannot load `.tsx`, and each process has a heap of its own.
 */
export function openWorkforce(jobs: number): Workforce {
  let pool: Tinypool | undefined;
  const together: Workers = {
    run: async (name, input) => {
      pool ??= startPool(jobs);
      return await pool.run(input, { name });
    },
  };
  return {
    for: (seconds) => (jobs === 1 || seconds < littleWork ? alone : together),
    close: async () => {
      await pool?.destroy();
    },
  };
}

function startPool(jobs: number): Tinypool {
  const { file, execArgv } = findOwn("worker");
  return new Tinypool({
    runtime: "child_process",
    filename: file,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: [...execArgv],
    idleTimeout: 60_000,
  });
}

let last: Promise<unknown> = Promise.resolve();

/** Does every task in this process, one after the other. */
const alone: Workers = {
  run: async (name, input) => {
    const { tasks } = await import("./worker.ts");
    // biome-ignore lint/suspicious/noExplicitAny: the name tells the types, which TypeScript cannot follow.
    const work = tasks[name] as (input: any) => any;
    const result = last.then(() => work(input));
    last = result.catch(() => undefined);
    return result;
  },
};
