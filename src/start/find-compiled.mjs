import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { basename, join } from "node:path";
import { compileCode, isCompiled } from "./compile-code.mjs";
import { findConfigFault } from "./compile-config.mjs";
import { ConfigFault } from "./config-fault.mjs";
import { digestCode } from "./digest-code.mjs";

/** Number of folders kept, since a process that still runs older code may have to load more of it. */
const kept = 5;

/**
 * Returns the folder with the compiled code of a project as it is now, from an earlier start or made now.
 * Undefined if the code has a fault or changes meanwhile, or if the folder cannot be written.
 *
 * @param {string} root - folder of the project
 * @param {string} [config] - the owner's `backfile.config.ts`
 * @returns {Promise<string | undefined>}
 * @throws ConfigFault if the owner's own code has a fault
 */
export async function findCompiled(root, config) {
  try {
    // Below the project, so that Node finds the dependencies that are not bundled.
    // Apart where there is a configuration: whoever tries one after the other would else push ours out.
    const cache = join(root, ".cache", config ? "extended-code" : "code");
    const folder = join(cache, digestCode(root, config));
    if (!isCompiled(folder)) await make(root, cache, folder, config);
    tidy(cache, folder);
    return folder;
  } catch (error) {
    if (error instanceof ConfigFault) throw error;
    const fault = config && findConfigFault(error, root, config);
    if (fault) throw fault;
    return undefined;
  }
}

/**
 * Compiles into a temporary folder and renames it: of two concurrent processes, the later one finds the
 * folder taken and uses what is there.
 *
 * @param {string} root
 * @param {string} cache
 * @param {string} folder
 * @param {string | undefined} config
 */
async function make(root, cache, folder, config) {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  try {
    await compileCode(root, temporary, config);
    // Otherwise, two saves in a row would leave the later code under the name of the earlier.
    if (digestCode(root, config) !== basename(folder))
      throw new Error("the code has changed meanwhile");
    if (isCompiled(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
  } catch (error) {
    if (!isCompiled(folder)) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Records that a folder is used, and removes all but the most recently used.
 *
 * @param {string} cache
 * @param {string} folder
 */
function tidy(cache, folder) {
  try {
    utimesSync(folder, new Date(), new Date());
    const folders = readdirSync(cache).map((name) => join(cache, name));
    if (folders.length <= kept) return;
    const used = new Map(folders.map((path) => [path, statSync(path).mtimeMs]));
    folders.sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
    for (const old of folders.slice(kept)) rmSync(old, { recursive: true, force: true });
  } catch {
    // A read-only folder, or another process that tidies: the code runs as it is.
  }
}
