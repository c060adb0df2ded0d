import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { findHugo, prepareHugo } from "./hugo/hugo-steps.ts";
import { makeArticle } from "./made/make-article.ts";
import { usualPile } from "./made/piles.ts";

/** Blocks of a page by their classes: ours have them too. */
const blocks = {
  article: ["breadcrumbs", "article__kicker", "pin", "file__hash", "cite__words", "placements"],
  day: ["breadcrumbs", "page__facts", "article-group", "article-list__lead", "neighbours"],
  month: ["calendar--month", "calendar__day", "shade-key", "article-group", "neighbours"],
  year: ["calendar__month", "calendar__day", "shade-key", "article-group", "neighbours"],
  source: ["month-table__month", "shade-key", "shelf-facts", "article-group"],
  home: ["figures", "years__column", "article-list__lead", "on-this-day", "bars__bar"],
};

describe("the pages that Hugo makes", { skip: !findHugo() && "there is no Hugo" }, () => {
  const count = 300;
  const site = join(makeTemporaryFolder(), "site");
  const { command, look } = prepareHugo(makeTemporaryFolder(), count, usualPile)(site);
  const [program, ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  const { date, domain } = makeArticle(0);
  const folder = date.replaceAll("-", "/");
  const read = (path: string) => readFileSync(join(site, path), "utf8");

  it("are as many as articles and shelves", () => {
    assert.equal(status, 0, stdout + stderr);
    const days = new Set(Array.from({ length: count }, (_, index) => makeArticle(index).date));
    assert.equal(readdirSync(join(site, "days")).length, days.size);
    assert.ok((look?.("").site?.pages ?? 0) > count + days.size);
  });

  for (const [kind, path] of [
    ["day", `days/${date}/index.html`],
    ["month", `months/${date.slice(0, 7)}/index.html`],
    ["year", `years/${date.slice(0, 4)}/index.html`],
    ["source", `sources/${domain}/index.html`],
    ["home", "index.html"],
  ] as const)
    it(`have the blocks of ours: ${kind}`, () => checkBlocks(read(path), kind));

  it("have the blocks of ours: article", () => {
    const name = readdirSync(join(site, folder)).find((one) => one.endsWith(".html"));
    checkBlocks(read(join(folder, name ?? "")), "article");
  });
});

function checkBlocks(page: string, kind: keyof typeof blocks): void {
  const missing = blocks[kind].filter((name) => !page.includes(name));
  assert.deepEqual(missing, []);
}
