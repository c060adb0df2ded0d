import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findCompiled } from "./start/find-compiled.mjs";
import { findConfig } from "./start/find-config.mjs";

/*
 * What `import … from "backfile"` leads to: the library, compiled like the commands. Where nothing can be
 * compiled, tsx reads the code as it is.
 */

const root = fileURLToPath(new URL("..", import.meta.url));

/** @returns {Promise<typeof import("./index.ts")>} */
async function load() {
  const compiled = await findCompiled(root, findConfig(root));
  if (compiled) {
    // An error still names the .ts file and its line.
    process.setSourceMapsEnabled(true);
    return await import(pathToFileURL(join(compiled, "library.js")).href);
  }
  // tsx would look for it where the program was started.
  process.env.TSX_TSCONFIG_PATH ??= join(root, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
  return await import("./index.ts");
}

export const { buildSite, loadArchive, OwnerError, verifySite } = await load();
