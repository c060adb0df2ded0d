import assert from "node:assert/strict";
import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { type BuildFolders, refuseOverlaps } from "../../src/engine/overlaps.ts";
import { makeFolder } from "./make-folder.ts";

const root = makeFolder({ "articles/a.txt": "", "public/b.txt": "", "site/c.html": "" });
const at = (path: string) => join(root, path);
const apart: BuildFolders = {
  articles: at("articles"),
  out: at("site"),
  cache: at(".cache"),
  ownFiles: at("public"),
};
for (const name of ["articles", "public", "site"]) symlinkSync(at(name), at(`to-${name}`));

describe("refuseOverlaps", () => {
  it("accepts folders beside each other, there or not yet, with names that begin alike", () => {
    refuseOverlaps(apart);
    refuseOverlaps({ ...apart, out: at("articles-site"), cache: at("public.cache") });
    refuseOverlaps({
      ...apart,
      ownFiles: at("none"),
      out: at("new/site/"),
      cache: at("site-cache"),
    });
  });

  const nested: [name: string, changes: Partial<BuildFolders>, named: string[]][] = [
    ["a site in the articles", { out: at("articles/site") }, ["--out", "--articles"]],
    ["a site that is the articles", { out: at("articles") }, ["--out", "--articles"]],
    ["articles in the site", { articles: at("site/articles") }, ["--out", "--articles"]],
    ["a site in public/", { out: at("public/sub") }, ["--out", at("public")]],
    ["a site in public/, by a link", { out: at("to-public/sub/deep") }, ["--out", at("public")]],
    ["a site in public/, up and down", { out: at("site/../public/x") }, ["--out", at("public")]],
    ["public/ in the site", { ownFiles: at("site/public") }, ["--out", at("site/public")]],
    ["public/ in the site, by a link", { out: at("to-public") }, ["--out", at("public")]],
    [
      "the place where a site is made",
      { out: at("s"), articles: at("s.part") },
      ["s.part", "--out"],
    ],
    ["the same, with a slash", { out: at("s/"), ownFiles: at("s.part/x") }, ["s.part", "--out"]],
    ["a cache in the articles", { cache: at("articles/.cache") }, ["--cache", "--articles"]],
    ["articles in the cache", { cache: root }, ["--cache", "--articles"]],
    ["a cache in public/", { cache: at("to-public/.cache") }, ["--cache", at("public")]],
    ["a cache in the site", { cache: at("to-site/.cache") }, ["--cache", "--out"]],
    ["a cache where a site is made", { out: at("s"), cache: at("s.part") }, ["--cache", "s.part"]],
    ["a site in the cache", { out: at(".cache/site") }, ["--cache", "--out"]],
  ];
  for (const [name, changes, named] of nested) {
    it(`refuses ${name}, naming both and touching neither`, () => {
      const before = readdirSync(root, { recursive: true });
      assert.throws(
        () => refuseOverlaps({ ...apart, ...changes }),
        ({ message }: Error) => {
          assert.match(message, /must not overlap\. Name another place\.$/);
          for (const part of named) assert.ok(message.includes(part), message);
          return true;
        },
      );
      assert.deepEqual(readdirSync(root, { recursive: true }), before);
    });
  }
});
