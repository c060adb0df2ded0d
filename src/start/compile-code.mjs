import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { useConfig } from "./compile-config.mjs";
import { digestStages, stagesName } from "./digest-stages.mjs";
import { entries } from "./entries.mjs";
import { keepAddresses } from "./keep-addresses.mjs";
import { bundledLater, stages } from "./stages.mjs";

/** Names the files of compiled code and their sizes in bytes; written last. */
const listName = "files.json";

/**
 * Three bring programs of their own, and one starts processes from a file of its own; the others serve
 * and watch for Eleventy, not for us.
 */
const external = [
  "esbuild",
  "fsevents",
  "tinypool",
  "pagefind",
  "@11ty/eleventy-dev-server",
  "@11ty/chokidar-with-glob-support",
];

/**
 * Bundles our code and all that it imports, Eleventy too: starting is then reading a dozen files
 * instead of a thousand. Takes 0.6 s. The digests of the stages, of what was bundled, lie beside it.
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
    // Eleventy tells its template engines apart by the names of their classes.
    keepNames: true,
    sourcemap: "linked",
    sourcesContent: false,
    // CommonJS packages among the bundled ask for modules of Node.
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
 * What is bundled with the pages, for browsers, is only followed here.
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
    // Addresses in style sheets are of the site, not of the project.
    external: ["*.woff2"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return metafile;
}

/** What `keepNames` calls for every function, those that are made anew for every page included. */
const namer = `(target, value) => __defProp(target, "name", { value, configurable: true })`;

/**
 * Names classes and plain functions, if they have another name, and leaves arrow functions alone, which
 * a page makes by the hundred: naming all of them once more took a twentieth of the time of pages.
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
 * Whether compiled code is all there. A disk that was full or went off may have left less.
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
