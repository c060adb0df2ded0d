import { createHash, type Hash } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { project } from "../cli/run-command.ts";

/** What a site is made with besides its articles and settings. */
const code = ["src", "templates", "public", "package-lock.json", ".eleventy.ts"];

/** A name of 16 hex digits for all that a site depends on: files and folders, options, the code. */
export function digestInputs(paths: readonly string[], options: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify([process.version, options]));
  for (const path of [...code.map((name) => join(project, name)), ...paths]) addTo(hash, path, "");
  return hash.digest("hex").slice(0, 16);
}

/** Adds a file, or all that a folder has, by the names within it: places of folders are of no account. */
function addTo(hash: Hash, path: string, name: string): void {
  if (!statSync(path).isDirectory()) {
    const content = readFileSync(path);
    hash.update(JSON.stringify([name, content.length])).update(content);
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [inside, inner] = [join(path, entry.name), `${name}/${entry.name}`];
    if (entry.isSymbolicLink()) hash.update(JSON.stringify([inner, readlinkSync(inside)]));
    else if (entry.isDirectory() || entry.isFile()) addTo(hash, inside, inner);
    // A pipe, which would have to be waited for.
    else hash.update(JSON.stringify([inner, null]));
  }
}
