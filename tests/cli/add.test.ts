import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { addArticle } from "../../src/add/add-article.ts";
import { readPile } from "../../src/archive.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { listTree } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

const text =
  "Weir rebuilt in nine days\n20190304\nhttps://www.ostmere-post.example/weir\nIt holds.\n";
const stored = "2019/03/weir-rebuilt-in-nine-days-e5f64e710786.txt";

/** Runs `add` for a folder of its own; `input` is the standard input. */
function add(articles: string, args: readonly string[], input?: string) {
  const options = ["add", "--articles", articles, ...args];
  return runCommand(options, input === undefined ? {} : { input });
}

describe("add", () => {
  it("stores a file under year and month, byte for byte, and tells its page", () => {
    const [articles, from] = [makeTemporaryFolder(), join(makeTemporaryFolder(), "weir.txt")];
    writeFileSync(from, text);
    const run = add(articles, [from]);
    assert.equal(run.code, 0, run.stderr);
    assert.deepEqual(listTree(articles), [stored]);
    assert.equal(readFileSync(join(articles, stored), "utf8"), text);
    assert.match(run.stdout, /\/2019\/03\/04\/weir-rebuilt-in-nine-days-e5f64e710786\.html/);
  });

  it("says that the same bytes are there already", () => {
    const articles = makeTemporaryFolder();
    add(articles, ["-"], text);
    const run = add(articles, ["-"], text);
    assert.equal(run.code, 0);
    assert.match(run.stdout, /^already there: /);
    assert.deepEqual(listTree(articles), [stored]);
  });

  it("never overwrites, and keeps the old text with --replace", () => {
    const articles = makeTemporaryFolder();
    const other = text.replace("It holds.", "It leaks.");
    add(articles, ["-"], text);
    const refused = add(articles, ["-"], other);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /--replace/);
    assert.equal(readFileSync(join(articles, stored), "utf8"), text);

    assert.equal(add(articles, ["-", "--replace"], other).code, 0);
    const texts = readdirSync(join(articles, "2019/03")).map((name) => {
      return readFileSync(join(articles, "2019/03", name), "utf8");
    });
    assert.deepEqual(texts.sort(), [text, other].sort());
  });

  it("tells that what it stores is kept from readers, as check does", () => {
    const articles = makeTemporaryFolder();
    const run = add(articles, ["-"], "---\ntitle: Weir\ndraft: yes\n---\nIt leaks.\n");
    assert.equal(run.code, 0, run.stderr);
    assert.match(run.stdout, /:3 {2}note withheld\n.*“draft: yes”/);
    assert.match(run.stdout, /it is withheld: it has no page/);
    const check = runCommand(["check", "--articles", articles]);
    assert.equal(check.code, 0, check.stderr);
    assert.match(check.stdout, /note withheld\n/);
    assert.match(check.stdout, /0 built, 0 merged, 0 refused, 1 withheld/);
  });

  it("takes title, date and address of a text without a head", () => {
    const articles = makeTemporaryFolder();
    const head = ["--title", "Weir rebuilt in nine days", "--date", "20190304"];
    const run = add(
      articles,
      ["-", ...head, "--url", "https://www.ostmere-post.example/weir"],
      "It holds.\n",
    );
    assert.equal(run.code, 0, run.stderr);
    assert.equal(readFileSync(join(articles, stored), "utf8"), text);
  });

  it("takes nothing that the build would refuse, and says why", () => {
    const articles = makeTemporaryFolder();
    for (const [args, input, reason] of [
      [["-"], "", /no text/],
      [["-"], "---js\ntitle: x\n---\n", /hyphens|---/],
      [["-", "--date", "2021-02-30"], "Text", /2021-02-30 is not a calendar day/],
    ] as const) {
      const run = add(articles, args, input);
      assert.equal(run.code, 2);
      assert.match(run.stderr, reason);
    }
    assert.deepEqual(listTree(articles), []);
  });

  it("wants to know which file", () => {
    assert.equal(add(makeTemporaryFolder(), []).code, 1);
  });

  it("takes no more than a build, from files, devices and its standard input, and waits for no pipe", () => {
    const [articles, from] = [makeTemporaryFolder(), makeTemporaryFolder()];
    const large = `${text}${"a".repeat(6_000_000)}`;
    writeFileSync(join(from, "large.txt"), large);
    spawnSync("mkfifo", [join(from, "pipe.txt")]);
    const files = ["large.txt", "pipe.txt", "missing.txt"].map((name) => join(from, name));
    const run = add(articles, [...files, "/dev/zero", from]);
    assert.equal(run.code, 2);
    assert.deepEqual(
      run.stderr.split("\n").filter((line) => !line.endsWith("was not added")),
      [
        `The file has ${large.length} bytes; the limit for an article is 5242880. Split it into its articles.`,
        "This is not a regular file. Put the article itself here.",
        `${files[2]} is missing. Put it back, or name another place.`,
        "This is not a regular file. Put the article itself here.",
        "this is a folder; copy it into the articles folder as it is",
        "",
      ],
    );
    const input = add(articles, ["-"], large);
    assert.match(input.stderr, /more than 5242880 bytes/);
    assert.deepEqual(listTree(articles), []);
  });

  it("follows a link that is named", () => {
    const [articles, from] = [makeTemporaryFolder(), makeTemporaryFolder()];
    writeFileSync(join(from, "weir.txt"), text);
    symlinkSync("weir.txt", join(from, "link.txt"));
    assert.equal(add(articles, [join(from, "link.txt")]).code, 0);
    assert.deepEqual(listTree(articles), [stored]);
  });

  it("replaces nothing that another program adds in the same instant", () => {
    const articles = makeTemporaryFolder();
    const settings = parseSettings("", "a test");
    const pile = readPile(articles, settings);
    const add = (content: string) =>
      addArticle(
        { name: "a.txt", content: Buffer.from(content), replace: false },
        articles,
        settings,
        // As it was before either of them.
        pile,
      );
    assert.equal(add(text).outcome, "added");
    const other = text.replace("holds", "leaks");
    const { path } = add(other);
    assert.notEqual(path, stored);
    assert.equal(readFileSync(join(articles, path), "utf8"), other);
    assert.equal(readFileSync(join(articles, stored), "utf8"), text);
    assert.deepEqual(listTree(articles), [path, stored].sort());
  });
});
