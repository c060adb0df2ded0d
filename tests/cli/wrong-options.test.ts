import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { project, runCommand } from "./run-command.ts";

const folder = makeTemporaryFolder();
const articles = join(folder, "articles");
const out = join(folder, "site");
const file = join(folder, "file.txt");
mkdirSync(articles);
writeFileSync(file, "no folder");

function settingsWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What is wrong, the arguments, and what the one line must say. */
const faults: readonly [fault: string, args: readonly string[], line: RegExp][] = [
  ["an unknown command", ["publish"], /publish is not a command.*build, start, dev, check/],
  ["a misspelt command", ["bulid"], /bulid is not a command\. Did you mean build\?/],
  ["no command", [], /build, start, dev, check/],
  ["an unknown option", ["build", "--folder", articles], /--folder is not an option.*--help/],
  [
    "a misspelt option",
    ["build", "--artciles", articles],
    /--artciles is not an option\. Did you mean --articles\?/,
  ],
  ["an option without its value", ["build", "--out", "--strict"], /--out needs a value.*--help/],
  ["a word too many", ["check", "everything"], /everything.*--help/],
  ["a missing articles folder", ["check", "--articles", join(folder, "no")], /folder .*no\b/],
  ["a file for the articles folder", ["build", "--articles", file, "--out", out], /file\.txt/],
  ["an empty name of a folder", ["build", "--articles", "", "--out", out], /--articles/],
  [
    "a site inside the articles",
    ["build", "--articles", articles, "--out", `${articles}/x`],
    /--out/,
  ],
  [
    "a site inside public/",
    ["build", "--articles", articles, "--out", join(project, "public/site")],
    /--out .*public\/site and the folder public must not overlap/,
  ],
  [
    "a cache inside public/",
    ["start", "--articles", articles, "--cache", join(project, "public/.cache")],
    /--cache .*public\/\.cache and the folder public must not overlap/,
  ],
  ["a file for the site's folder", ["build", "--articles", articles, "--out", file], /file\.txt/],
  ["a site below a file", ["build", "--articles", articles, "--out", `${file}/site`], /file\.txt/],
  ["a port beyond the last", ["start", "--port", "65536"], /--port 65536/],
  ["an empty port", ["start", "--articles", articles, "--out", out, "--port", ""], /--port/],
  ["a port for dev that is no number", ["dev", "--port", "80a"], /--port 80a/],
  ["jobs that are none", ["build", "--jobs", "0"], /--jobs 0 .*1/],
  ["jobs that are no whole number", ["start", "--jobs", "1.5"], /--jobs 1\.5 /],
  ["jobs beyond measure", ["dev", "--jobs", "100000"], /--jobs 100000 .*256/],
  ["a volume that is none", ["build", "--volume", "last"], /--volume last .*2021.*undated/],
  ["a volume and the front", ["build", "--volume", "2021", "--front"], /--volume and --front/],
  ["two volumes", ["build", "--volume", "2021", "--volume", "2022"], /--volume .*once/],
  ["a volume for start", ["start", "--volume", "2021"], /--volume/],
  ["a file for the cache", ["build", "--cache", file], /--cache .*file\.txt/],
  [
    "a cache inside the site",
    ["build", "--out", out, "--cache", `${out}/cache`],
    /--cache .*--out/,
  ],
  [
    "a cache around the articles",
    ["build", "--articles", articles, "--cache", folder],
    /--cache .*--articles/,
  ],
  ["missing settings", ["check", "--settings", join(folder, "no.yaml")], /no\.yaml/],
  ["a folder for the settings", ["check", "--settings", articles], /articles/],
  [
    "settings that are no YAML",
    ["check", "--settings", settingsWith("broken.yaml", "title: one\nsources: [\n")],
    /broken\.yaml:\d+: /,
  ],
];

describe("a command with wrong options", () => {
  for (const [fault, args, line] of faults) {
    it(`tells in one line and with exit code 1: ${fault}`, () => {
      const { code, stdout, stderr } = runCommand(args);
      assert.equal(code, 1, stdout + stderr);
      assert.equal(stdout, "");
      assert.match(stderr, /^backfile: [^\n]+\n$/);
      assert.match(stderr, line);
    });
  }

  it("builds nothing", () => {
    assert.ok(!existsSync(out));
  });

  it("tells every fault of the settings in a line each, with key, line and remedy", () => {
    const settings = settingsWith(
      "wrong.yaml",
      'titel: Slip\nlanguage: "?"\npage_sizes:\n  articles: 0\nurl: ftp://host.example/\n',
    );
    const { code, stdout, stderr } = runCommand(["check", "--settings", settings]);
    assert.deepEqual([code, stdout], [1, ""]);
    const lines = stderr.trimEnd().split("\n");
    assert.equal(lines.length, 4);
    for (const fault of [
      /wrong\.yaml:1: titel .*\btitle\b/,
      /wrong\.yaml:2: language .*\ben\b/,
      /wrong\.yaml:4: page_sizes\.articles .*1/,
      /wrong\.yaml:5: url .*\bhttps?\b/,
    ]) {
      assert.equal(lines.filter((line) => fault.test(line)).length, 1, `${fault} in\n${stderr}`);
    }
  });
});
