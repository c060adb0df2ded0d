import { fork } from "node:child_process";
import { findOwn } from "../workers/find-own.ts";
import { readState, stands } from "./part-state.ts";

/** The folder of a site, and the files that remember its parts. Plain data: it goes to another process. */
export interface PartsToInspect {
  readonly folder: string;
  readonly states: readonly string[];
}

/** Finds the parts of which every file is as its build left it. */
export function findStanding({ folder, states }: PartsToInspect): string[] {
  return states.filter((path) => {
    const state = readState(path);
    return state !== undefined && stands(folder, state);
  });
}

/** An inspection of all files of a site. */
export interface SiteInspection {
  /** The parts of which every file is as its build has left it. */
  readonly standing: Promise<ReadonlySet<string>>;
  /** Ends the inspection when its result is no longer needed. */
  end(): void;
}

/** Processor time of inspecting a file. */
const secondsPerFile = 0.000_005;

/** Work shorter than this (s) is done before another process has started. */
const littleWork = 0.3;

/**
 * Inspects a site of so many files while this process does something else: at 220,000 files it takes a
 * second, a third of what it takes to add an article.
 */
export function inspectSite(
  parts: PartsToInspect,
  files: number,
  { jobs, leastWork = littleWork }: { readonly jobs: number; readonly leastWork?: number },
): SiteInspection {
  if (jobs === 1 || files * secondsPerFile < leastWork) {
    return { standing: Promise.resolve(new Set(findStanding(parts))), end: () => undefined };
  }
  const { file, execArgv } = findOwn("inspect");
  const child = fork(file, { execArgv: [...execArgv] });
  const answer = new Promise<readonly string[] | undefined>((resolve) => {
    child.once("message", (states: readonly string[]) => resolve(states));
    for (const failure of ["error", "exit"]) child.once(failure, () => resolve(undefined));
  });
  child.send(parts, () => undefined);
  // If the other process fails, for whatever reason, this one does the work.
  const standing = answer.then((states) => new Set(states ?? findStanding(parts)));
  // The result may never be used; whoever awaits it still gets the error.
  standing.catch(() => undefined);
  return { standing, end: () => void child.kill() };
}
