import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { project, runCommand } from "../cli/run-command.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { type Amplifying, amplifying } from "./amplifying-files.ts";

interface Built {
  /** Bytes of the article files, of the whole site, and of its largest page. */
  readonly input: number;
  readonly output: number;
  readonly page: number;
  /** Most memory of any of the build's processes (MB). */
  readonly memory: number;
}

function build({ files, settings = "" }: Amplifying): Built {
  const folder = makeFolder({
    "archive.yaml": `title: Pile\nurl: https://archive.example.org/\n${settings}`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`articles/${path}`, text])),
  });
  const memory = join(folder, "memory");
  mkdirSync(memory);
  const reporter = pathToFileURL(join(project, "tests/limits/report-memory.mjs")).href;
  const inputs = ["--articles", "articles", "--settings", "archive.yaml"];
  const args = ["build", ...inputs, "--out", "site", "--cache", "cache", "--json"];
  const { code, stdout, stderr } = runCommand(args, {
    cwd: folder,
    env: { NODE_OPTIONS: `--import ${reporter}`, MEMORY_FOLDER: memory },
  });
  assert.equal(code, 0, stdout + stderr);
  const sizes = sizesIn(join(folder, "site"));
  const pages = [...sizes].filter(([path]) => path.endsWith(".html"));
  const peaks = readdirSync(memory).map((name) => Number(readFileSync(join(memory, name), "utf8")));
  rmSync(join(folder, "site"), { recursive: true });
  rmSync(join(folder, "cache"), { recursive: true });
  return {
    input: sum(sizesIn(join(folder, "articles")).values()),
    output: sum(sizes.values()),
    page: Math.max(...pages.map(([, bytes]) => bytes)),
    memory: Math.max(...peaks) / 1024,
  };
}

function sizesIn(folder: string): Map<string, number> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const stats = paths.map((path) => [path, statSync(join(folder, path))] as const);
  return new Map(stats.filter(([, stat]) => stat.isFile()).map(([path, { size }]) => [path, size]));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0);
}

/** What a site has besides: fonts, scripts, the pages of a short article. */
const { output: base } = build({ files: { "a.txt": "Talks\n20210304\nText.\n" } });
/** What any article may take, however short: its own pages, and those of 50 tags. */
const shelves = 1_500_000;

for (const [name, files] of Object.entries(amplifying)) {
  describe(name, () => {
    it("become pages of 20 MB at most, 20 times as much as there was, with 800 MB of memory", () => {
      const { input, output, page, memory } = build(files);
      assert.ok(page < 20_000_000, `a page has ${page} bytes`);
      assert.ok(output - base < 20 * input + shelves, `${input} bytes became ${output}`);
      assert.ok(memory < 800, `the build took ${memory} MB`);
    });
  });
}
