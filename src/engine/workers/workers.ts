import Tinypool from "tinypool";
import { configPath } from "../../extend/config-module.ts";
import { configVariable } from "../../start/find-config.mjs";
import { letEventsIn } from "../../text/let-events-in.ts";
import { OwnerError } from "../../text/owner-error.ts";
import { DamagedCache } from "../cache/sealed-file.ts";
import { findOwn } from "./find-own.ts";
import type { TaskName, Workers, Workforce } from "./task.ts";

/** Work shorter than this (s, on one processor) is done before another process has started. */
const littleWork = 2;

/** Least work (s) for processes that are already waiting: less is done before it has gone to them and back. */
const leastHandedOn = 0.2;

/**
 * Opens a pool of up to `jobs` processes, which start when there is work for them: `leastWork` seconds on
 * one processor. Processes and not threads: on Node 20 a thread cannot load `.tsx`, and each process has
 * a heap of its own.
 */
export function openWorkforce(jobs: number, leastWork = littleWork): Workforce {
  let pool: Tinypool | undefined;
  const alone = workAlone();
  const together: Workers = {
    run: async ({ name }, input) => {
      pool ??= startPool(jobs);
      try {
        return await pool.run(input, { name });
      } catch (error) {
        throw readError(error);
      }
    },
  };
  return {
    for: (seconds) => {
      const least = pool ? Math.min(leastWork, leastHandedOn) : leastWork;
      return jobs === 1 || seconds < least ? alone : together;
    },
    close: async () => {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

/** Restores an error, which another process sends as plain data; the pool reports a killed process. */
function readError(error: unknown): Error {
  if (error instanceof Error) {
    if (error.message !== "Worker exited unexpectedly") return error;
    return new OwnerError(
      "The system ended a process of this build, most likely because memory ran out. Build again with fewer --jobs.",
    );
  }
  const { name, message, ...rest } = error as Error;
  if (name === "DamagedCache") return new DamagedCache(message);
  return Object.assign(name === "OwnerError" ? new OwnerError(message) : new Error(message), rest);
}

function startPool(jobs: number): Tinypool {
  const { file, execArgv } = findOwn("worker");
  return new Tinypool({
    runtime: "child_process",
    filename: file,
    minThreads: jobs,
    maxThreads: jobs,
    execArgv: [...execArgv],
    // Without it they would get none of it: no TMPDIR, no NODE_OPTIONS.
    env: { ...(process.env as Record<string, string>), [configVariable]: configPath ?? "" },
    idleTimeout: 60_000,
  });
}

/** Whether a build continues without the result of a task: a site is whole without its search. */
function canDoWithout(name: TaskName, error: unknown): boolean {
  const isSearch = name === "indexShard" || name === "publishRuntime";
  return isSearch && !(error instanceof DamagedCache);
}

/** Runs every task in this process, one after the other; none is started after a failure that ends the build. */
function workAlone(): Workers {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: async ({ name }, input) => {
      const { tasks } = await import("./worker.ts");
      // biome-ignore lint/suspicious/noExplicitAny: a task's own types are checked where it is run.
      const work = tasks[name] as (input: any) => any;
      const result = last.then(letEventsIn).then(() => work(input));
      last = result.catch((error) => {
        if (!canDoWithout(name, error)) throw error;
      });
      // The caller gets the error, and so do the tasks that follow.
      last.catch(() => {});
      return result;
    },
  };
}
