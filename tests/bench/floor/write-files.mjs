import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/*
 * The floor of a full build: files of given sizes, written plainly, one after the other. Plain
 * JavaScript, so that nothing else is measured than writing and the start of Node.
 */

const [planFile = "", output = ""] = process.argv.slice(2);
/** @type {[path: string, bytes: number][]} */
const files = JSON.parse(readFileSync(planFile, "utf8"));
const text = Buffer.alloc(
  files.reduce((most, [, bytes]) => Math.max(most, bytes), 0),
  "news and more news ",
);

let last = "";
for (const [path, bytes] of files) {
  const file = join(output, path);
  const folder = dirname(file);
  if (folder !== last) mkdirSync(folder, { recursive: true });
  last = folder;
  writeFileSync(file, text.subarray(0, bytes));
}
