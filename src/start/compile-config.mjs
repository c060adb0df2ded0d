import { dirname, join, relative, resolve, sep } from "node:path";
import { configName, ownFolder } from "./find-config.mjs";

/**
 * Bundles the owner's `backfile.config.ts` with our code: one module of ours, and one of Eleventy, for both.
 * What it imports must lie in the folder `own/` beside it, or be a package: only there a change counts.
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
      // The owner's modules and ours are one program, with one class of elements.
      build.onResolve({ filter: /^backfile\/config$/ }, () => ({
        path: join(root, "src/config.ts"),
      }));
      build.onResolve({ filter: /^#jsx\/jsx-runtime$/ }, () => ({
        path: join(root, "src/render/jsx-runtime.ts"),
      }));
      if (!config) return;
      const own = join(dirname(config), ownFolder) + sep;
      build.onResolve({ filter: /^\.\.?\// }, ({ path, importer, resolveDir }) => {
        if (importer !== config && !importer.startsWith(own)) return undefined;
        const target = join(resolveDir, path);
        const isOurs =
          !relative(join(root, "src"), target).startsWith("..") ||
          !relative(join(root, "templates"), target).startsWith("..");
        if (target.startsWith(own) || isOurs) return undefined;
        const text = `${path} lies outside of ${ownFolder}/. Put modules of ${configName} into ${ownFolder}/ beside it.`;
        return { errors: [{ text }] };
      });
    },
  };
}

/** The owner's own code cannot be compiled: the message says where and why. */
export class ConfigFault extends Error {
  name = "OwnerError";
}

/**
 * What the bundler found wrong with the owner's own code: "backfile.config.ts:3: Expected ";" but found …".
 *
 * @param {unknown} error - that compiling has thrown
 * @param {string} root
 * @param {string} config
 * @returns {ConfigFault | undefined} nothing where the fault lies elsewhere
 */
export function findConfigFault(error, root, config) {
  const { errors = [] } = /** @type {Partial<import("esbuild").BuildFailure>} */ (error);
  const folder = dirname(config);
  const told = errors.flatMap(({ text, location }) => {
    const file = resolve(root, location?.file ?? "");
    const isOwn = file === config || file.startsWith(join(folder, ownFolder) + sep);
    return isOwn ? [`${relative(folder, file)}:${location?.line}: ${text}`] : [];
  });
  return told.length > 0 ? new ConfigFault(told.join("\n")) : undefined;
}
