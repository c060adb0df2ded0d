import { join, resolve } from "node:path";
import { projectPath } from "../project.ts";
import { entries } from "./entries.mjs";

/**
 * Room (MB) for what was made last. With 16, V8's own choice, pages that are still being made count
 * as lasting; 32 saves a twentieth of the CPU time of a build of 10,000 articles, more saves no more.
 */
const youngSpace = 32;

/**
 * How much (%) a heap may grow over what was in use before it is searched for garbage again. V8 lets a
 * heap grow up to fourfold; with 50, the build of 100,000 articles peaks at 1.19 GB instead of 1.51
 * and takes no more CPU time.
 */
const heapGrowth = 50;

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
  const memory = [`--max-semi-space-size=${youngSpace}`, `--heap-growing-percent=${heapGrowth}`];
  return { file, execArgv: [...memory, ...reading] };
}
