import { fork } from "node:child_process";
import { findOwn } from "../workers/find-own.ts";
import { readState, stands } from "./part-state.ts";

/** Where a site stands, and the files in which its parts are remembered. Plain data: it goes to another process. */
export interface PartsToInspect {
  readonly folder: string;
  readonly states: readonly string[];
}

/** Those of which every file is as its build has left it. */
export function findStanding({ folder, states }: PartsToInspect): string[] {
  return states.filter((path) => {
    const state = readState(path);
    return state !== undefined && stands(folder, state);
  });
}

/** A look at all files of a site. */
export interface SiteInspection {
  /** The parts of which every file is as its build has left it. */
  readonly standing: Promise<ReadonlySet<string>>;
  /** To be called when nobody waits for it any more. */
  end(): void;
}

/** What it takes to look at a file, on one processor. */
const secondsPerFile = 0.000_005;

/** Work that takes less than this (s) is done before another process has started. */
const littleWork = 0.3;

/**
 * Looks at a site of so many files while this process does something else: at 220,000 files it takes
 * a second, a third of what it takes to add an article.
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
  // Should it fail, whatever the cause, there is still this process.
  const standing = answer.then((states) => new Set(states ?? findStanding(parts)));
  // Nobody may ask for it; who does is told what was wrong.
  standing.catch(() => undefined);
  return { standing, end: () => void child.kill() };
}
