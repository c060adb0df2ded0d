import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../cli/run-command.ts";
import { seeds } from "../fuzz/seeds.ts";

/** Folders of articles: ours, and the public sample where it is at hand. */
const folders = [
  "tests/fixtures",
  "tests/formats/cases",
  "articles",
  "../shared/corpora/public_sample/articles",
  "../shared/cases",
];

/** Every Markdown and HTML article that is at hand, by its path. */
export function readTexts(): Map<string, string> {
  const texts = new Map(seeds.filter(([path]) => path.endsWith(".md")));
  for (const folder of folders.map((one) => join(project, one)).filter((one) => existsSync(one))) {
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (/\.(?:md|html)$/.test(path) && !path.endsWith("expected.md"))
        texts.set(join(folder, path), readFileSync(join(folder, path), "utf8"));
    }
  }
  return texts;
}
