import { join, resolve } from "node:path";
import { entries } from "../../start/entries.mjs";
import { workerFlags } from "../../start/memory.mjs";
import { projectPath } from "../../text/project-path.ts";

/** A module of our own, and the arguments that Node needs to run it. */
export interface OwnModule {
  readonly file: string;
  readonly execArgv: readonly string[];
}

/** The folder of the running compiled code; `undefined` if tsx runs the sources. */
export const compiledFolder = import.meta.filename.endsWith(".ts")
  ? undefined
  : import.meta.dirname;

/**
 * Finds an entry for a process that runs in the same way as this one: compiled or through tsx. `entry` is
 * its name in `entries.mjs`.
 */
export function findOwn(entry: keyof typeof entries): OwnModule {
  // Compiled code is in one folder, by the names of its entries.
  const file = compiledFolder
    ? join(compiledFolder, `${entry}.js`)
    : resolve(projectPath(entries[entry]));
  const reading = compiledFolder
    ? ["--enable-source-maps"]
    : ["--import", import.meta.resolve("tsx")];
  return { file, execArgv: [...workerFlags, ...reading] };
}
