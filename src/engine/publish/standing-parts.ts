import { readState, stands } from "./part-state.ts";

/** Where a site stands, and the files in which its parts are remembered. Plain data: it goes to another process. */
export interface PartsToLookAt {
  readonly folder: string;
  readonly states: readonly string[];
}

/** Those of which every file is as its build has left it. */
export function findStanding({ folder, states }: PartsToLookAt): string[] {
  return states.filter((path) => {
    const state = readState(path);
    return state !== undefined && stands(folder, state);
  });
}
