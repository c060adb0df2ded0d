import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Name of an owner's own code, beside `archive.yaml`, and of the folder for its further modules. */
export const configName = "backfile.config.ts";
export const ownFolder = "own";

/** Names the file for processes whose command line does not say where the settings are. */
export const configVariable = "BACKFILE_CONFIG";

/** Modules started with our options; programs that import the library have options of their own. */
const commands = /[\\/]src[\\/](?:start\.mjs|cli[\\/]main\.ts)$/;

/**
 * Returns the path of the owner's `backfile.config.ts`, whether or not it exists: as the environment says, else
 * beside the settings that the command line names, else in the project.
 *
 * @param {string} root - folder of the project
 */
export function placeConfig(root) {
  const named = process.env[configVariable];
  if (named) return resolve(named);
  const words = commands.test(process.argv[1] ?? "") ? process.argv : [];
  const at = words.indexOf("--settings");
  const joined = words.find((word) => word.startsWith("--settings="))?.slice("--settings=".length);
  const settings = joined ?? (at < 0 ? undefined : words[at + 1]);
  return join(settings === undefined ? resolve(root) : dirname(resolve(settings)), configName);
}

/**
 * Returns the path of the owner's `backfile.config.ts`, if it exists.
 *
 * @param {string} root - folder of the project
 * @returns {string | undefined}
 */
export function findConfig(root) {
  const path = placeConfig(root);
  return existsSync(path) ? path : undefined;
}

/**
 * Returns the folder for further modules of the owner's.
 *
 * @param {string} config
 */
export function ownFolderOf(config) {
  return join(dirname(config), ownFolder);
}

/**
 * Lists the files of the owner's own code, sorted: the configuration, all modules in the folder beside it, and
 * the lock file of the packages that these import.
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
