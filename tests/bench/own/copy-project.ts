import { cpSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** This project. */
export const project = fileURLToPath(new URL("../../..", import.meta.url));

/** All that a build of ours runs, without the owner's articles and settings. */
const parts = [
  ".eleventy.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "public",
  "src",
  "templates",
];

/** Copies the project into `folder`, so that its templates can be edited and its caches are apart. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(realpathSync(join(project, "node_modules")), join(folder, "node_modules"), "dir");
}
