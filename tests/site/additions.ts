import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument, readTable } from "../docs/read-table.ts";

const rows = readTable(readDocument("CONTRIBUTING.md"), "to add");

/** The files that the table “Where would I add …?” names for a thing, in its order. */
export function placesFor(thing: string): string[] {
  const row = rows.find(([name]) => name === thing);
  assert.ok(row, `CONTRIBUTING does not say where to add ${thing}`);
  const [, write = "", and = ""] = row;
  return [...`${write} ${and}`.matchAll(/\b(?:src|templates)\/[\w./-]+\.tsx?\b/g)].map(String);
}

/** Puts `text` behind (or before) the one place where a file of a project has `anchor`. */
export function insert(
  project: string,
  file = "",
  text: string,
  where: { readonly after: string } | { readonly before: string },
): void {
  const path = join(project, file);
  const code = readFileSync(path, "utf8");
  const anchor = "after" in where ? where.after : where.before;
  assert.equal(code.split(anchor).length, 2, `${file} has not one “${anchor}”`);
  const changed = "after" in where ? anchor + text : text + anchor;
  writeFileSync(
    path,
    code.replace(anchor, () => changed),
  );
}

/** Adds a member to a family: its file, and its word in the list of the family. */
export function addMember(
  project: string,
  [file = "", list = ""]: readonly string[],
  name: string,
  code: string,
): void {
  writeFileSync(join(project, file), code);
  const path = join(project, list);
  const [opening = ""] = /^export const \w+.* = \[/m.exec(readFileSync(path, "utf8")) ?? [];
  insert(project, list, `${name}, `, { after: opening });
  const words = readFileSync(path, "utf8");
  writeFileSync(path, `import { ${name} } from "./${file.split("/").at(-1)}";\n${words}`);
}
