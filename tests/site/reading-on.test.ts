import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runCommand } from "../cli/run-command.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { type BuiltSite, buildSite, pageOf, readPage } from "./built-site.ts";
import { findAll, findOne, textOf } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

const story = (title: string, date: string, source: string) => {
  return `${title}\n${date}\nhttps://${source}.example/${title.toLowerCase()}\nText of ${title}.\n`;
};
const articles = makeFolder({
  "a.txt": story("Ant", "20190301", "echo"),
  "b.txt": story("Bee", "20200301", "mail"),
  "c.txt": story("Cow", "20210301", "echo"),
  "d.txt": story("Dog", "20210301", "mail"),
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`e${at}.txt`, story(`Elk${at}`, "20210302", "mail")]),
  ),
});
const site = buildSite({ articles });

/** Caption, then the titles before and after, of each row of articles at the end of a page. */
function turnsOf(one: Pick<BuiltSite, "folder" | "report">, file: string): string[][] {
  const page = readPage(one, pageOf(one as BuiltSite, file));
  return findAll(page, "nav", "turn").map((nav) => [
    textOf(findOne(nav, "p")),
    ...findAll(nav, "a").map((link) => textOf(findOne(link, "span", "turn__title"))),
  ]);
}

describe("what an article's page leads on to", () => {
  it("is the article before and after in its source, across the years, and in the archive", () => {
    assert.deepEqual(turnsOf(site, "a.txt"), [
      ["In echo.example", "Cow"],
      ["In the whole archive", "Bee"],
    ]);
    assert.deepEqual(turnsOf(site, "c.txt"), [
      ["In echo.example", "Ant"],
      ["In the whole archive", "Bee", "Dog"],
    ]);
  });

  it("is said once where both are the same", () => {
    assert.deepEqual(turnsOf(site, "e3.txt"), [["In the whole archive", "Elk2", "Elk4"]]);
  });

  it("is some of the day, and the way to all of it", () => {
    const section = findOne(readPage(site, pageOf(site, "e0.txt")), "section", "same-day");
    const titles = findAll(section, "li").map((one) => textOf(findOne(one, "a")));
    assert.deepEqual(titles, ["Elk1", "Elk2", "Elk3", "Elk4", "Elk5"]);
    assert.match(textOf(section), /All 7 articles of 2 March 2021/);
    assert.deepEqual(findAll(readPage(site, pageOf(site, "a.txt")), "section", "same-day"), []);
  });

  it("is the same after another year's article came or went as in a clean build", () => {
    const folder = makeTemporaryFolder();
    const build = (out: string) => {
      runCommand(["build", "--articles", articles, "--out", join(folder, out), "--force"]);
      return digestTree(join(folder, out));
    };
    const before = build("site");
    writeFileSync(join(articles, "f.txt"), story("Fox", "20200601", "echo"));
    const after = build("site");
    assert.deepEqual(after, build("clean"));
    const changed = [...after].filter(([path, digest]) => before.get(path) !== digest);
    for (const year of ["2019/", "2020/", "2021/"]) {
      assert.ok(
        changed.some(([path]) => path.startsWith(year) && /-[0-9a-f]{12}\.html$/.test(path)),
      );
    }
    rmSync(join(articles, "f.txt"));
    assert.deepEqual(build("site"), before);
  });
});
