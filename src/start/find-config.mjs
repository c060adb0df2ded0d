import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Name of an owner's own code, beside `archive.yaml`, and of the folder for its further modules. */
export const configName = "backfile.config.ts";
export const ownFolder = "own";

/**
 * Returns the path of the owner's `backfile.config.ts`, beside the settings that the command line names,
 * else in the project; undefined if there is none. Child processes inherit the result.
 *
 * @param {string} root - folder of the project
 * @returns {string | undefined}
 */
export function findConfig(root) {
  process.env.BACKFILE_CONFIG ??= search(root, process.argv) ?? "";
  return process.env.BACKFILE_CONFIG || undefined;
}

/**
 * @param {string} root
 * @param {readonly string[]} words - arguments of the command line
 */
function search(root, words) {
  const at = words.indexOf("--settings");
  const joined = words.find((word) => word.startsWith("--settings="))?.slice("--settings=".length);
  const settings = joined ?? (at < 0 ? undefined : words[at + 1]);
  const path = join(settings === undefined ? root : dirname(resolve(settings)), configName);
  return existsSync(path) ? path : undefined;
}

/**
 * Lists the files of the owner's own code, sorted: the configuration and all modules in the folder beside
 * it.
 *
 * @param {string} config
 */
export function filesOfConfig(config) {
  const folder = join(dirname(config), ownFolder);
  const inside = existsSync(folder)
    ? readdirSync(folder, { encoding: "utf8", recursive: true })
    : [];
  const modules = inside.filter((file) => /\.(?:tsx?|m?js|json)$/.test(file)).sort();
  return [config, ...modules.map((file) => join(folder, file))];
}
