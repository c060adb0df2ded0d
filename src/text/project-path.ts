import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Returns a path of the project relative to the working directory, as Eleventy expects paths. */
export function projectPath(path: string): string {
  return relative(process.cwd(), resolve(root, path)) || ".";
}
