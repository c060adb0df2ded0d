import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { listTree } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { runCommand } from "./run-command.ts";

const url = "https://www.ostmere-post.example/weir";
const text = `Weir rebuilt in nine days\n20190304\n${url}\nIt holds.\n`;

function add(articles: string, args: readonly string[], input: string | Buffer) {
  return runCommand(["add", "--articles", articles, "-", ...args], { input });
}

/** The page that the build gives a file. */
function pageOf(articles: string, file: string): string | undefined {
  const out = makeTemporaryFolder();
  runCommand(["build", "--articles", articles, "--out", out]);
  const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
  return report.files.find(({ path }: { path: string }) => path === file)?.page;
}

describe("add, among other articles", () => {
  it("tells the page that the build will make where another article claims the address", () => {
    const articles = makeFolder({ "weir.txt": text.replace("Weir rebuilt", "Dam rebuilt") });
    const run = add(articles, [], text);
    assert.match(run.stdout, /shared-address[\s\S]*weir\.txt/);
    const [, page] = /its page will be (\S+)/.exec(run.stdout) ?? [];
    const [stored = ""] = readdirSync(join(articles, "2019/03"));
    assert.equal(page, pageOf(articles, `2019/03/${stored}`));
  });

  it("finds the same bytes under any name", () => {
    const articles = makeFolder({ "my own name.txt": text });
    const run = add(articles, [], text);
    assert.match(run.stdout, /^already there: .*my own name\.txt$/m);
    assert.deepEqual(listTree(articles), ["my own name.txt"]);
  });

  it("takes another date for another text of the article, and replaces that where it stands", () => {
    const articles = makeFolder({ "old/weir.txt": text });
    const later = text.replace("20190304", "20190404");
    assert.match(add(articles, [], later).stderr, /old\/weir\.txt.*--replace/);
    const run = add(articles, ["--replace"], later);
    assert.match(run.stdout, /^replaced: .*2019\/04\/weir/m);
    assert.deepEqual(readdirSync(join(articles, "old")).length, 1);
    assert.match(readdirSync(join(articles, "old"))[0] ?? "", /^\.weir\.txt\.\w+\.old$/);
    const check = runCommand(["check", "--articles", articles]);
    assert.match(check.stdout, /files {4}1 in: 1 built/);
  });

  it("keeps articles apart whose titles differ in marks alone", () => {
    const articles = makeTemporaryFolder();
    add(articles, [], text);
    assert.equal(add(articles, [], text.replace("days", "days!")).code, 0);
    assert.equal(readdirSync(join(articles, "2019/03")).length, 2);
  });

  it("knows the files that it has just added", () => {
    const [articles, from] = [makeTemporaryFolder(), makeFolder({ "a.txt": text, "b.txt": text })];
    const files = ["a.txt", "b.txt"].map((name) => join(from, name));
    const run = runCommand(["add", "--articles", articles, ...files]);
    assert.match(run.stdout, /^added[\s\S]*^already there/m);
  });
});

describe("add, with facts told beside the text", () => {
  const title = ["--title", "Weir rebuilt"];

  it("takes no empty text", () => {
    for (const input of ["", " \n\n"]) {
      const run = add(makeTemporaryFolder(), title, input);
      assert.deepEqual([run.code, /no text/.test(run.stderr)], [2, true]);
    }
  });

  it("counts lines as those of the text that was given", () => {
    const run = add(makeTemporaryFolder(), title, Buffer.from("One.\nCaf\xe9.\n", "latin1"));
    assert.match(run.stderr, /standard-input\.txt:2 {2}refusal not-utf-8/);
    assert.match(run.stderr, /Save it as UTF-8\.$/m);
  });

  it("leaves the text as it is, be its first line a date or an address", () => {
    const all = [...title, "--date", "2019-03-04", "--url", url];
    for (const first of ["17 January 2024", "https://other.example/a"]) {
      const articles = makeTemporaryFolder();
      const run = add(articles, all, `${first}\nIt holds.\n`);
      assert.equal(run.code, 0, run.stderr);
      const [stored = ""] = readdirSync(join(articles, "2019/03"));
      const lines = readFileSync(join(articles, "2019/03", stored), "utf8").split("\n");
      assert.deepEqual(lines.slice(2, 5), [url, first, "It holds."]);
    }
  });

  it("asks for a fact that the first line of the text would be taken for", () => {
    const run = add(makeTemporaryFolder(), title, "17 January 2024\nIt holds.\n");
    assert.equal(run.code, 2);
    assert.match(run.stderr, /“17 January 2024”.*--date and --url/);
  });

  it("stores a text with a mark, or in UTF-16 with one, without it", () => {
    for (const input of [
      Buffer.from("\ufeffIt höld.\n"),
      Buffer.from("\ufeffIt höld.\n", "utf16le"),
    ]) {
      const articles = makeTemporaryFolder();
      assert.equal(add(articles, title, input).code, 0);
      const [stored = ""] = listTree(articles);
      assert.match(readFileSync(join(articles, stored), "utf8"), /^Weir rebuilt\n\n\nIt höld\.\n$/);
    }
  });

  it("does not put a head before a text that has one", () => {
    const from = makeTemporaryFolder();
    mkdirSync(join(from, "x"));
    writeFileSync(join(from, "x/a.txt"), text);
    const run = runCommand(["add", "--articles", from, ...title, join(from, "x/a.txt")]);
    assert.match(run.stderr, /has a head of its own/);
  });
});
