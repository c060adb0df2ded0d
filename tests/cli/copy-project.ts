import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { project } from "./run-command.ts";

/** A copy of what builds the site, whose code a test may change. Gives its folder. */
export function copyProject(): string {
  const copy = makeTemporaryFolder();
  const parts = ["src", "templates", "public", ".eleventy.ts", "package.json", "tsconfig.json"];
  for (const part of parts) cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
  return copy;
}
