import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Name of the file with the digests of the stages, beside compiled code. */
export const stagesName = "stages.json";

/**
 * @typedef {import("esbuild").Metafile["inputs"]} Inputs Files that a bundler has read, with their imports.
 */

/**
 * Returns digests of everything that the results of each stage depend on: the modules that its entries lead
 * to, those of packages included, and the `package.json` of packages that are not bundled.
 *
 * @template {string} Stage
 * @param {string} root - folder of the project
 * @param {Readonly<Record<Stage, readonly string[]>>} stages - entries by stage
 * @param {Inputs} inputs
 * @returns {Record<Stage, string>}
 * @throws if an entry does not exist, since its dependencies would not count
 */
export function digestStages(root, stages, inputs) {
  /** @type {Map<string, string>} */
  const known = new Map();
  /** @param {string} file */
  const describe = (file) => {
    const line = known.get(file) ?? `${file} ${digestFile(join(root, file))}`;
    known.set(file, line);
    return line;
  };
  const digests = Object.keys(stages).map((name) => {
    const stage = /** @type {Stage} */ (name);
    const files = findDependencies(root, stages[stage], inputs);
    return [stage, sha256(files.map(describe).join("\n"))];
  });
  return Object.fromEntries(digests);
}

/**
 * @param {string} root
 * @param {readonly string[]} entries
 * @param {Inputs} inputs
 */
function findDependencies(root, entries, inputs) {
  const entryFiles = entries.map((entry) => {
    const files = locate(root, entry, inputs);
    if (files.length === 0) throw new Error(`${entry} of src/start/stages.mjs is not there`);
    return files;
  });
  const found = new Set(entryFiles.flat());
  // Iteration over a set includes the files added on the way.
  for (const file of found) {
    for (const { path, external } of inputs[file]?.imports ?? []) {
      const files = external ? locate(root, fromFile(file, path), inputs) : [path];
      for (const one of files) found.add(one);
    }
  }
  return [...found].sort();
}

/**
 * Returns the files for a module name, a pattern of modules or a package; none for modules of Node.
 *
 * @param {string} root
 * @param {string} name
 * @param {Inputs} inputs
 */
function locate(root, name, inputs) {
  if (name.includes("*")) {
    const pattern = readPattern(name);
    return Object.keys(inputs).filter((file) => pattern.test(file));
  }
  if (inputs[name]) return [name];
  const [scope = "", inner] = name.split("/");
  const notes = `node_modules/${name.startsWith("@") ? `${scope}/${inner}` : scope}/package.json`;
  return existsSync(join(root, notes)) ? [notes] : [];
}

/**
 * Resolves an import that is not bundled; a path with a part known only at run time, which esbuild reports
 * as a pattern, is relative to the module.
 *
 * @param {string} file
 * @param {string} path
 */
function fromFile(file, path) {
  return path.startsWith(".") ? posix.join(posix.dirname(file), path) : path;
}

/**
 * Converts a pattern to a regular expression: `**` stands for folders, `*` for a name or a part of one.
 *
 * @param {string} pattern
 */
function readPattern(pattern) {
  const parts = pattern.split(/(\*\*\/|\*)/).map((part) => {
    if (part === "**/") return "(?:.*/)?";
    return part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

/** @param {string} path */
function digestFile(path) {
  // The bundler's own helpers are not files.
  return existsSync(path) ? sha256(readFileSync(path)) : "";
}

/** @param {string | Buffer} data */
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}
