import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What an owner's own code is called, beside `archive.yaml`, and the folder for further modules of it. */
export const configName = "backfile.config.ts";
export const ownFolder = "own";

/** Names the file for processes whose command line does not say where the settings are. */
export const configVariable = "BACKFILE_CONFIG";

/**
 * Where the owner's `backfile.config.ts` has to be, whether it is there or not: where the environment says,
 * else beside the settings that the command line names, else in the project.
 *
 * @param {string} root - folder of the project
 * @param {readonly string[]} [words] - of the command line
 */
export function placeConfig(root, words = process.argv) {
  const named = process.env[configVariable];
  if (named) return resolve(named);
  const at = words.indexOf("--settings");
  const joined = words.find((word) => word.startsWith("--settings="))?.slice("--settings=".length);
  const settings = joined ?? (at < 0 ? undefined : words[at + 1]);
  return join(settings === undefined ? resolve(root) : dirname(resolve(settings)), configName);
}

/**
 * The path of the owner's `backfile.config.ts`; nothing where there is none.
 *
 * @param {string} root - folder of the project
 * @param {readonly string[]} [words] - of the command line
 * @returns {string | undefined}
 */
export function findConfig(root, words) {
  const path = placeConfig(root, words);
  return existsSync(path) ? path : undefined;
}

/**
 * The folder for further modules of the owner's.
 *
 * @param {string} config
 */
export function ownFolderOf(config) {
  return join(dirname(config), ownFolder);
}

/**
 * The files of the owner's own code, sorted: the configuration, all modules in the folder beside it, and what
 * says which packages these import.
 *
 * @param {string} config
 */
export function filesOfConfig(config) {
  const folder = ownFolderOf(config);
  const inside = existsSync(folder)
    ? readdirSync(folder, { encoding: "utf8", recursive: true })
    : [];
  const modules = inside.filter((file) => /\.(?:[cm]?[jt]sx?|json|txt)$/.test(file)).sort();
  const packages = join(dirname(config), "package-lock.json");
  const further = existsSync(packages) ? [packages] : [];
  return [config, ...modules.map((file) => join(folder, file)), ...further];
}
