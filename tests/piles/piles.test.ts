import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { commandLine, runNode } from "../cli/run-command.ts";
import { type BuiltSite, openSite, pageOf, readPage, readSite, rowOf } from "../site/built-site.ts";
import { checkHtml } from "../site/check-html.ts";
import { checkLedger } from "../site/check-ledger.ts";
import { checkLinks } from "../site/check-links.ts";
import { type Element, findAll, findOne, linksIn, textOf } from "../site/parse-html.ts";
import { findLostOnPage } from "./find-lost-on-page.ts";
import { makePile, placeOf } from "./make-pile.ts";
import { findMarks } from "./marks-in-text.ts";
import type { Pile } from "./pile.ts";
import { piles } from "./piles.ts";
import { digestOf, isNamed, tagOf } from "./shown-files.ts";

for (const pile of piles) {
  const folder = await makePile(pile);
  const articles = join(folder, "articles");
  const run = runNode(commandLine(["build", "--no-search"], folder), { cwd: folder });
  const site = run.code === null ? undefined : openSite(join(folder, "_site"), run);
  if (!site) throw new Error(run.stderr);
  const articlePage = (file: string) => readPage(site, pageOf(site, file));
  const articleFiles = articlesOf(site);

  describe(`a pile in the manner of ${pile.name}`, () => {
    it("has 20 files or more, is built with exit code 0, and its account adds up", () => {
      assert.equal(run.code, 0, run.stderr);
      assert.ok(site.report.totals.files >= 20, `${site.report.totals.files} files`);
      assert.deepEqual(checkLedger(site.folder, articles), []);
      const unused = site.report.files.filter(({ outcome }) => outcome === "not used");
      assert.deepEqual(
        unused.map(({ path }) => path),
        pile.unused.toSorted(),
      );
      const [told, ...others] = site.report.problems.filter(({ code }) => code === "not-used");
      assert.match(told?.found ?? "", new RegExp(`^${unused.length} files? in articles/ `));
      assert.deepEqual(others, []);
    });

    it("shows every picture and file that its articles name, and records it", () => {
      const missing = (named: Pile["shows"], tag: (path: string) => "a" | "img") =>
        Object.entries(named).flatMap(([file, paths]) => {
          const page = articlePage(file);
          return paths.filter((path) => {
            const digest = digestOf(join(folder, placeOf(path)));
            return !isNamed(page, tag(path), digest) || !textOf(page).includes(digest);
          });
        });
      assert.deepEqual(missing(pile.shows, tagOf), []);
      assert.deepEqual(
        missing(pile.linked ?? {}, () => "a"),
        [],
      );
      assert.deepEqual(toldOf(site, "missing-picture"), []);
      assert.deepEqual(toldOf(site, "bad-picture"), []);
    });

    it("leads from each article to those that it links to", () => {
      const dead = Object.entries(pile.links).flatMap(([file, targets]) => {
        const page = pageOf(site, file);
        const links = linksIn(mainOf(readPage(site, page)), page);
        return targets.flatMap((target) => {
          const to = new URL(pageOf(site, target), "https://site.example/").pathname;
          return links.includes(to) ? [] : [`${file} -> ${target}`];
        });
      });
      assert.deepEqual(dead, []);
      assert.deepEqual(toldOf(site, "dead-link"), pile.dead ?? []);
      assert.deepEqual(checkLinks(site.folder, site.pages), []);
    });

    it("loads nothing from other hosts, and leads to pictures there", () => {
      const loaded = site.pages.flatMap((page) =>
        [...readSite(site, page).matchAll(/\b(?:src|srcset|data|poster)="([^"]*)"/g)].filter(
          ([, to = ""]) => /^(?:[a-z]+:)?\/\//i.test(to),
        ),
      );
      assert.deepEqual(loaded, []);
      for (const [file, addresses] of Object.entries(pile.elsewhere ?? {})) {
        const links = findAll(articlePage(file), "a").map(({ attributes }) =>
          attributes.get("href"),
        );
        assert.deepEqual(
          addresses.filter((address) => !links.includes(address)),
          [],
        );
      }
    });

    it("shows no mark-up and no template code as text", () => {
      const marks = site.pages.flatMap((page) =>
        findMarks(readPage(site, page), page === "report/index.html").map(
          (mark) => `${page}: ${mark}`,
        ),
      );
      assert.deepEqual(marks, []);
    });

    it("keeps every word", () => {
      const lost = articleFiles.flatMap((file) => {
        const text = readFileSync(join(articles, file), "utf8");
        const told = rowOf(site, file).problems.map(({ found }) => found);
        const words = findLostOnPage(file, text, mainOf(articlePage(file)), told);
        return words.map((word) => `${file}: ${word}`);
      });
      assert.deepEqual(lost, []);
    });

    it("has valid pages", async () => {
      assert.deepEqual(await checkHtml(site.folder, site.pages), []);
    });
  });
}

function articlesOf({ report }: BuiltSite): string[] {
  return report.files.filter(({ id }) => id !== null).map(({ path }) => path);
}

function mainOf(page: Element): Element {
  return findOne(page, "article", "article");
}

/** What is told of files under a code: file, line, what was found. */
function toldOf({ report }: BuiltSite, code: string): string[] {
  const all = report.files.flatMap(({ problems }) => problems);
  return all
    .filter((one) => one.code === code)
    .map(({ file, line, found }) => `${file}:${line} ${found}`);
}
