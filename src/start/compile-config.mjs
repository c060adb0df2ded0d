import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { ConfigFault } from "./config-fault.mjs";
import { configName, ownFolder, ownFolderOf } from "./find-config.mjs";
import { keepAddresses } from "./keep-addresses.mjs";

/** What the owner's modules import of ours, by the names they know it by. */
const offered = {
  "backfile/config": "src/config.ts",
  "backfile/jsx-runtime": "src/render/jsx-runtime.ts",
  "#jsx/jsx-runtime": "src/render/jsx-runtime.ts",
};

/**
 * Bundles the owner's `backfile.config.ts` with our code, so that both share one instance of each of our
 * modules and of Eleventy. Its imports must be in the folder `own/` beside it, or be packages: only there
 * are changes detected.
 *
 * @param {string} root - folder of the project
 * @param {string | undefined} config
 * @returns {import("esbuild").Plugin}
 */
export function useConfig(root, config) {
  return {
    name: "owner's own code",
    setup(build) {
      build.onLoad({ filter: /[\\/]extend[\\/]config-module\.ts$/ }, () => ({
        contents: config
          ? `export const configPath = ${JSON.stringify(config)};
             export const loadModule = () => import(${JSON.stringify(config)});`
          : "export const configPath = undefined; export const loadModule = async () => ({});",
        resolveDir: root,
      }));
      offer(build, root, (path) => ({ path }));
      if (config) guardImports(build, root, config);
    },
  };
}

/**
 * Bundles the owner's code alone into a file that imports ours by its address: for a process in which tsx reads
 * our code as it is written. The same may be imported here as where all is bundled.
 *
 * @param {string} root - folder of the project
 * @param {string} config
 * @param {string} file - to write
 */
export async function bundleConfig(root, config, file) {
  const { build } = await import("esbuild");
  /** @param {string} path */
  const asWritten = (path) => ({ path: pathToFileURL(path).href, external: true });
  await build({
    absWorkingDir: root,
    entryPoints: [config],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    keepNames: true,
    sourcemap: "inline",
    sourcesContent: false,
    jsx: "automatic",
    jsxImportSource: "#jsx",
    plugins: [
      {
        name: "owner's own code",
        setup(building) {
          offer(building, root, asWritten);
          guardImports(building, root, config, asWritten);
        },
      },
      { name: "own addresses", setup: keepAddresses },
    ],
    logLevel: "silent",
  });
}

/**
 * @param {import("esbuild").PluginBuild} build
 * @param {string} root
 * @param {(path: string) => import("esbuild").OnResolveResult} take - what becomes of a module of ours
 */
function offer(build, root, take) {
  for (const [name, file] of Object.entries(offered)) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, () => take(join(root, file)));
  }
}

/**
 * Refuses imports of which a change would not count: what the owner's modules import has to lie in `own/`, be
 * a package, or be of ours.
 *
 * @param {import("esbuild").PluginBuild} build
 * @param {string} root
 * @param {string} config
 * @param {(path: string) => import("esbuild").OnResolveResult} [take] - what becomes of a module of ours
 */
function guardImports(build, root, config, take) {
  const own = ownFolderOf(config) + sep;
  build.onResolve({ filter: /^(?:\.{0,2}\/|backfile$)/ }, ({ path, importer, resolveDir }) => {
    if (importer !== config && !importer.startsWith(own)) return undefined;
    if (path === "backfile") return refuse('Import from "backfile/config" here');
    const target = resolve(resolveDir, path);
    const isOurs = ["src", "templates"].some((folder) =>
      target.startsWith(join(root, folder) + sep),
    );
    if (isOurs) return take?.(target);
    if ((target + sep).startsWith(own)) return undefined;
    const place = `${ownFolder}/ beside ${configName}`;
    return refuse(`“${path}” is not in ${place}. Put it there, and import it from there`);
  });
}

/** @param {string} text */
function refuse(text) {
  return { errors: [{ text }] };
}

/**
 * Returns what the bundler found wrong with the owner's code: "backfile.config.ts:3: Expected ";" but found
 * …".
 *
 * @param {unknown} error - thrown by the compilation
 * @param {string} root
 * @param {string} config
 * @returns {ConfigFault | undefined} undefined if the fault is elsewhere
 */
export function findConfigFault(error, root, config) {
  const { errors = [] } = /** @type {Partial<import("esbuild").BuildFailure>} */ (error);
  const folder = dirname(config);
  const messages = errors.flatMap(({ text, location }) => {
    const file = resolve(root, location?.file ?? "");
    const isOwn = file === config || file.startsWith(ownFolderOf(config) + sep);
    const sentence = text.replace(/\.$/, "");
    return isOwn ? [`${relative(folder, file)}:${location?.line}: ${sentence}.`] : [];
  });
  return messages.length > 0 ? new ConfigFault(messages.join("\n")) : undefined;
}
