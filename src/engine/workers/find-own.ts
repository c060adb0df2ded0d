import { join, resolve } from "node:path";
import { entries } from "../../start/entries.mjs";
import { workerFlags } from "../../start/memory.mjs";
import { projectPath } from "../../text/project-path.ts";

/** A module of our own, and what Node has to be called with to run it. */
export interface OwnModule {
  readonly file: string;
  readonly execArgv: readonly string[];
}

/**
 * Finds an entry for a process that runs in the way in which this one does: compiled or through tsx.
 * `entry` is its name in `entries.mjs`.
 */
export function findOwn(entry: keyof typeof entries): OwnModule {
  // Compiled code lies in one folder, by the names of its entries.
  const isCompiled = !import.meta.filename.endsWith(".ts");
  const file = isCompiled
    ? join(import.meta.dirname, `${entry}.js`)
    : resolve(projectPath(entries[entry]));
  const reading = isCompiled ? ["--enable-source-maps"] : ["--import", import.meta.resolve("tsx")];
  return { file, execArgv: [...workerFlags, ...reading] };
}
