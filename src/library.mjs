import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findCompiled } from "./start/find-compiled.mjs";
import { findConfig } from "./start/find-config.mjs";

/*
 * What `import … from "backfile"` leads to in plain Node: the library, compiled like the commands. Where tsx
 * reads our code as it is, and where nothing can be compiled, it is the source.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const readsSource = process.execArgv.some((word) => word.includes("tsx"));
const compiled = readsSource ? undefined : await findCompiled(root, findConfig(root));

/** @returns {Promise<typeof import("./index.ts")>} */
async function load() {
  if (compiled) {
    process.setSourceMapsEnabled(true);
    return await import(pathToFileURL(join(compiled, "library.js")).href);
  }
  if (!readsSource) (await import("tsx/esm/api")).register();
  return await import("./index.ts");
}

export const { buildSite, loadArchive, OwnerError, verifySite } = await load();
