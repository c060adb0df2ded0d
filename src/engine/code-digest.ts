import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { configPath } from "../extend/config-module.ts";
import { digestCode } from "../start/digest-code.mjs";
import { stagesName } from "../start/digest-stages.mjs";
import type { stages } from "../start/stages.mjs";
import { compiledFolder } from "./workers/find-own.ts";

/** Digests of all code that the results of each stage depend on, see `src/start/stages.mjs`. */
export type CodeDigests = Readonly<Record<keyof typeof stages, string>>;

/**
 * Finds the digests beside the compiled code. Who runs the code as it is has it compiled for them, which
 * takes 0.6 s after each change of the code: the bundler knows who imports what, and both ways of
 * running then share one cache. Where nothing can be compiled, each stage depends on all code.
 */
export async function findCodeDigests(): Promise<CodeDigests> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = compiledFolder ?? (await compile(root));
  if (folder) return JSON.parse(readFileSync(join(folder, stagesName), "utf8"));
  const all = digestCode(root, configPath);
  return { reading: all, settling: all, rendering: all, searching: all, building: all };
}

/** Compiled code never comes here: an import that esbuild does not see keeps what compiles out of it. */
async function compile(root: string): Promise<string | undefined> {
  const address = new URL("../start/find-compiled.mjs", import.meta.url).href;
  const { findCompiled } = (await import(address)) as typeof import("../start/find-compiled.mjs");
  return await findCompiled(root, configPath);
}
