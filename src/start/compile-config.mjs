import { dirname, join, relative, resolve, sep } from "node:path";
import { configName, ownFolder } from "./find-config.mjs";

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
      // The owner's modules and ours are one program, with one element class.
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

/** An error for owner's code that cannot be compiled; the message says where and why. */
export class ConfigFault extends Error {
  name = "OwnerError";
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
    const isOwn = file === config || file.startsWith(join(folder, ownFolder) + sep);
    return isOwn ? [`${relative(folder, file)}:${location?.line}: ${text}`] : [];
  });
  return messages.length > 0 ? new ConfigFault(messages.join("\n")) : undefined;
}
