import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/**
 * Modules go on finding files by where they were written: `import.meta.url` stays the address of
 * the source. (`import.meta.filename` is that of the compiled file.)
 *
 * @param {import("esbuild").PluginBuild} build
 */
export function keepAddresses(build) {
  build.onLoad({ filter: /\.m?[jt]sx?$/ }, ({ path }) => {
    const text = readFileSync(path, "utf8");
    if (!text.includes("import.meta.url")) return undefined;
    const address = JSON.stringify(pathToFileURL(path).href);
    return { contents: text.replaceAll("import.meta.url", address), loader: "default" };
  });
}
