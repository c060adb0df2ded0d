import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { formats } from "../../src/read/formats/index.ts";
import { casesOf, resultOf } from "./cases.ts";

/*
 * node --import tsx tests/formats/refresh.ts
 * Writes every expected.json anew and shows what changed, for a person to judge.
 */
let changed = 0;
for (const one of formats.flatMap(casesOf)) {
  const result = resultOf(one);
  const before = existsSync(one.expected) ? readFileSync(one.expected, "utf8") : "";
  if (before === result) continue;
  changed += 1;
  console.log(`${before === "" ? "new" : "changed"}: ${one.name}`);
  if (before !== "") console.log(difference(one.expected, result));
  writeFileSync(one.expected, result);
}
console.log(`${changed} of the expectations changed`);

/** The lines that differ between a file and a text, as git shows them. */
function difference(file: string, text: string): string {
  const args = ["diff", "--no-index", "--unified=1", "--no-color", "--", file, "-"];
  const { stdout } = spawnSync("git", args, { input: text, encoding: "utf8" });
  return stdout.replace(/^[\s\S]*?(?=^@@)/m, "");
}
