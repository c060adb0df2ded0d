import { buildSync } from "esbuild";
import { projectPath } from "../project.ts";

/** Bundles `templates/styles/main.css` with all it imports into one small style sheet. */
export function bundleStyles(): string {
  const result = buildSync({
    entryPoints: [projectPath("templates/styles/main.css")],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    // light-dark() and nesting are left as written: all browsers of 2024 and later read them.
    target: "esnext",
  });
  return result.outputFiles[0]?.text ?? "";
}
