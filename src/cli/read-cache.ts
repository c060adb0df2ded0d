import { existsSync, statSync } from "node:fs";
import { sep } from "node:path";
import { realPath } from "../engine/real-path.ts";
import { OwnerError } from "../text/owner-error.ts";
import { projectPath } from "../text/project-path.ts";
import type { Values } from "./command.ts";

/**
 * The folder of the cache. Inside the articles it would be read as articles, inside the site be
 * published; and who deletes it, as anybody may, must not delete these with it.
 */
export function readCache(
  { cache }: Values,
  others: { readonly articles: string; readonly out: string },
): string {
  const folder = typeof cache === "string" ? cache : projectPath(".cache");
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new OwnerError(`--cache ${folder} is a file; name a folder`);
  }
  for (const [name, other] of Object.entries(others)) {
    if (isWithin(folder, other) || isWithin(other, folder)) {
      throw new OwnerError(`--cache ${folder} and --${name} ${other} must not lie in each other`);
    }
  }
  return folder;
}

function isWithin(inner: string, outer: string): boolean {
  return (realPath(inner) + sep).startsWith(realPath(outer) + sep);
}
