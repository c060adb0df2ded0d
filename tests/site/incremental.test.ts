import assert from "node:assert/strict";
import { cpSync, lstatSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runCommand } from "../cli/run-command.ts";
import { fixture, fixtureSettings, listTree } from "./built-site.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
cpSync(fixture, articles, { recursive: true });

function build(out: string) {
  const places = ["--articles", articles, "--settings", fixtureSettings, "--out", out];
  return runCommand(["build", ...places]);
}

/** Changes whenever a file is written again, even with the same bytes. */
function stampTree(folder: string): Map<string, string> {
  return new Map(
    listTree(folder).map((path) => {
      const { ino, mtimeNs } = lstatSync(join(folder, path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`];
    }),
  );
}

describe("a second build into the same folder", () => {
  const out = join(temporary, "site");
  const first = build(out);

  it("writes nothing when nothing has changed", () => {
    assert.match(first.stdout, / 0 unchanged, 0 removed/);
    const before = stampTree(out);
    assert.match(build(out).stdout, /\b0 written, \d+ unchanged, 0 removed/);
    assert.deepEqual(stampTree(out), before);
  });

  it("leaves the tree that a clean build makes, after articles came, changed and went and a page was lost", () => {
    const before = digestTree(out);
    rmSync(join(articles, "2021/no-address.txt"));
    rmSync(join(articles, "2019/03/lamps-copy.txt"));
    writeFileSync(join(articles, "2021/new.txt"), "New\n20210506\n\nIt is new.\n");
    writeFileSync(join(articles, "2019/03/bakery.txt"), "Redated\n20190303\n\nOne day later.\n");
    rmSync(join(out, "about/index.html"));
    assert.match(build(out).stdout, /[1-9]\d* written, [1-9]\d* unchanged, [1-9]\d* removed/);
    const clean = join(temporary, "clean");
    build(clean);
    const after = digestTree(out);
    assert.deepEqual(after, digestTree(clean));
    assert.ok([...before.keys()].some((path) => path.startsWith("2021/05/05/")));
    assert.ok(![...after.keys()].some((path) => path.startsWith("2021/05/05/")));
  });
});

describe("a date that another file makes readable", () => {
  it("moves its page as a clean build does, and back again", () => {
    const own = makeTemporaryFolder();
    const pile = join(own, "articles");
    cpSync(fixture, pile, { recursive: true });
    const make = (out: string) => {
      const places = ["--articles", pile, "--settings", fixtureSettings, "--out", join(own, out)];
      return runCommand(["build", "--no-search", ...places]);
    };
    const head = (title: string, day: string) =>
      `---\ntitle: ${title}\ndate: ${day}\n---\nWords.\n`;
    writeFileSync(join(pile, "open.md"), head("Open", "03/04/2017"));
    make("site");
    const before = digestTree(join(own, "site"));
    const isThere = (tree: ReadonlyMap<string, string>, path: string) =>
      [...tree.keys()].some((name) => name.startsWith(path));
    assert.ok(isThere(before, "undated/open-"));
    for (const [day, path] of [
      ["31/10/2017", "2017/04/03/open-"],
      ["10/31/2017", "2017/03/04/open-"],
    ] as const) {
      writeFileSync(join(pile, "shows.md"), head("Shows", day));
      make("site");
      const after = digestTree(join(own, "site"));
      assert.ok(isThere(after, path));
      make(`clean ${day.slice(0, 2)}`);
      const clean = digestTree(join(own, `clean ${day.slice(0, 2)}`));
      // Former addresses are known only where they once were.
      for (const [name, digest] of clean)
        if (name.endsWith(".html")) assert.equal(after.get(name), digest, name);
    }
  });
});

describe("a build into a folder that holds something else", () => {
  it("is refused and leaves the folder alone", () => {
    const foreign = makeTemporaryFolder();
    writeFileSync(join(foreign, "thesis.txt"), "Ten years of work.");
    const before = stampTree(foreign);
    const { code, stderr } = build(foreign);
    assert.equal(code, 1);
    assert.match(stderr, /^backfile: .+--out.*\n$/);
    assert.deepEqual(stampTree(foreign), before);
  });
});
