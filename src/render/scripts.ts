import { projectPath } from "../text/project-path.ts";

/** Bundles a script of `templates/scripts/` with all it imports into one small module. */
export async function bundleScript(name: string): Promise<string> {
  // Loaded here: many processes load this module, one makes the scripts.
  const { build } = await import("esbuild");
  const result = await build({
    entryPoints: [projectPath(`templates/scripts/${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    format: "esm",
    target: "es2022",
  });
  return result.outputFiles[0]?.text ?? "";
}
