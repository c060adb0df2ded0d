import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { useConfig } from "./compile-config.mjs";
import { digestStages, stagesName } from "./digest-stages.mjs";
import { entries } from "./entries.mjs";
import { keepAddresses } from "./keep-addresses.mjs";
import { bundledLater, stages } from "./stages.mjs";

/** Name of the list of compiled files and their sizes in bytes; written last. */
const listName = "files.json";

/**
 * Packages that are not bundled: four bring native programs, and one starts processes from a file of its
 * own; the others are for Eleventy's server and watcher, which we do not use.
 */
const external = [
  "esbuild",
  "fsevents",
  "tinypool",
  "pagefind",
  "sharp",
  "@11ty/eleventy-dev-server",
  "@11ty/chokidar-with-glob-support",
];

/**
 * Bundles our code and all its dependencies, Eleventy included, so that a start reads a dozen files instead
 * of a thousand. Takes 0.6 s. The digests of the stages, from the bundler's metafile, are stored beside it.
 *
 * @param {string} root - folder of the project
 * @param {string} target - an empty folder below it
 * @param {string} [config] - the owner's `backfile.config.ts`
 */
export async function compileCode(root, target, config) {
  const [code, later] = await Promise.all([bundleCode(root, target, config), followLater(root)]);
  const digests = digestStages(root, stages, { ...later.inputs, ...code.inputs });
  writeFileSync(join(target, stagesName), JSON.stringify(digests));
  const bundled = Object.keys(code.outputs).map((file) => resolve(root, file));
  for (const file of bundled) nameLazily(file);
  const files = [...bundled, join(target, stagesName)];
  const sizes = files.map((file) => [relative(target, file), statSync(file).size]);
  writeFileSync(join(target, listName), JSON.stringify(sizes));
}

/**
 * @param {string} root
 * @param {string} target
 * @param {string | undefined} config
 */
async function bundleCode(root, target, config) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: target,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    external,
    // Eleventy distinguishes its template engines by the names of their classes.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    // Bundled CommonJS packages require modules of Node.
    banner: {
      js: `import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);`,
    },
    jsx: "automatic",
    jsxImportSource: "#jsx",
    plugins: [useConfig(root, config), { name: "own addresses", setup: keepAddresses }],
    metafile: true,
    logLevel: "silent",
  });
  return metafile;
}

/**
 * Follows the imports of what is bundled for browsers while pages are made, without writing it.
 *
 * @param {string} root
 */
async function followLater(root) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...bundledLater],
    outdir: root,
    bundle: true,
    format: "esm",
    // Addresses in style sheets refer to the site, not to the project.
    external: ["*.woff2"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return metafile;
}

/** The function that `keepNames` calls for every function, including those created for every page. */
const namer = `(target, value) => __defProp(target, "name", { value, configurable: true })`;

/**
 * Sets the names of classes and plain functions only if they differ, and skips arrow functions, which a
 * page creates by the hundred: naming all of them again took a twentieth of the time of pages.
 *
 * @param {string} file
 */
function nameLazily(file) {
  const text = readFileSync(file, "utf8");
  if (!text.includes(namer)) return;
  const asIs = `Object.hasOwn(target, "prototype") && target.name !== value`;
  const lazy = namer.replace(/=> (.*)/, `=> ${asIs} ? $1 : target`);
  writeFileSync(file, text.replace(namer, lazy));
}

/**
 * Whether compiled code is complete. A full disk or a power failure may have left less.
 *
 * @param {string} folder
 */
export function isCompiled(folder) {
  try {
    /** @type {[string, number][]} */
    const sizes = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    return sizes.every(([file, size]) => statSync(join(folder, file)).size === size);
  } catch {
    return false;
  }
}
