import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { isPagePath } from "../../../src/model/former-paths.ts";
import { formatProblem } from "../../../src/model/problem.ts";
import { commandLine, runNode } from "../../cli/run-command.ts";
import { openSite, pageOf, readPage, readSite, rowOf } from "../../site/built-site.ts";
import { checkHtml } from "../../site/check-html.ts";
import { checkLedger } from "../../site/check-ledger.ts";
import { checkLinks } from "../../site/check-links.ts";
import { findOne, linksIn } from "../../site/parse-html.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { makeFile } from "../make-pile.ts";
import { digestOf, isNamed, tagOf } from "../shown-files.ts";
import { factsOfPage } from "./facts-of-page.ts";
import { writtenPiles } from "./index.ts";
import type { WrittenPile } from "./written-pile.ts";

/** A word that only withheld files have, in whatever case and form. */
const secret = /zwab/i;

/** 1 June 2026: what lies ahead is the same on every day. */
const env = { SOURCE_DATE_EPOCH: "1780272000" };

async function writePile({ articles, withheld, withheldPictures = [], others = {} }: WrittenPile) {
  const root = makeTemporaryFolder();
  const write = (path: string, bytes: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  const texts = Object.entries(articles).map(([path, { text }]) => [path, text] as const);
  for (const [path, text] of [...texts, ...Object.entries({ ...withheld, ...others })])
    write(`articles/${path}`, text);
  const shown = Object.values(articles).flatMap(({ shows = [] }) => shows);
  for (const [at, path] of [...new Set([...shown, ...withheldPictures])].entries())
    write(`articles/${path}`, await makeFile(path, at));
  write("archive.yaml", "indexes: [section, tags]\n");
  return root;
}

for (const pile of writtenPiles) {
  const root = await writePile(pile);
  const inputs = ["--articles", join(root, "articles"), "--settings", join(root, "archive.yaml")];
  const run = (args: readonly string[]) => runNode(commandLine([...args, ...inputs]), { env });
  const build = run(["build", "--out", join(root, "site"), "--cache", join(root, "cache")]);
  if (build.code === null || !existsSync(join(root, "site"))) throw new Error(build.stderr);
  const site = openSite(join(root, "site"), build);
  const built = Object.entries(pile.articles);

  describe(`a pile in the manner of ${pile.name}`, () => {
    it("has 20 files or more, is built with exit code 0, and its account adds up", () => {
      assert.equal(build.code, 0, build.stdout + build.stderr);
      assert.ok(site.report.totals.files >= 20, `${site.report.totals.files} files`);
      assert.deepEqual(checkLedger(site.folder, join(root, "articles")), []);
      const articles = site.report.files.filter(({ id }) => id !== null).map(({ path }) => path);
      assert.deepEqual(articles, Object.keys(pile.articles).sort());
      for (const path of Object.keys(pile.others ?? {}))
        assert.equal(rowOf(site, path).outcome, "not used", path);
    });

    for (const [file, { text: _, former = [], shows = [], ...facts }] of built) {
      it(`tells of ${file} what its owner knows`, () => {
        assert.deepEqual(factsOfPage(site, file), {
          ...{ authors: [], source: "Unknown source", sections: [], tags: [], language: "en" },
          ...facts,
        });
        const page = pageOf(site, file);
        const article = findOne(readPage(site, page), "article", "article");
        for (const path of shows) {
          const digest = digestOf(join(root, "articles", path));
          assert.ok(isNamed(article, tagOf(path), digest), path);
        }
        const lines = former.length > 0 ? readSite(site, "/_redirects").split("\n") : [];
        for (const path of former) {
          const line = lines.find((one) => one.startsWith(`${path} `));
          assert.equal(line?.split(/\s+/)[1], page, path);
          // Only servers with programs answer at others, by that line.
          if (isPagePath(path)) assert.ok(linksIn(readPage(site, path), path).includes(page), path);
        }
      });
    }

    it("keeps from readers what is not for them: no page, no word, no picture", () => {
      const pictures = pile.withheldPictures ?? [];
      for (const file of [...Object.keys(pile.withheld), ...pictures]) {
        const { outcome, page } = rowOf(site, file);
        assert.deepEqual([outcome, page], ["withheld", null], file);
      }
      const paths = Object.keys(pile.withheld);
      for (const file of site.files) {
        const bytes = readFileSync(join(site.folder, file));
        const text = file + (isPacked(bytes) ? gunzipSync(bytes) : bytes).toString("latin1");
        assert.doesNotMatch(text, secret, file);
        if (file !== "report.json") for (const path of paths) assert.ok(!text.includes(path), file);
        for (const path of pictures)
          assert.ok(!file.includes(digestOf(join(root, "articles", path)).slice(0, 16)), file);
      }
    });

    it("is checked as it is built", () => {
      const check = run(["check"]);
      assert.equal(check.code, 0);
      const { files, problems } = site.report;
      const told = [...files.flatMap((row) => row.problems), ...problems].map(formatProblem);
      for (const one of told) assert.ok(check.stdout.includes(one), one);
      const count = [...check.stdout.matchAll(/^\S.* {2}(?:note|warning|refusal) [a-z-]+$/gm)]
        .length;
      assert.equal(count, told.length, check.stdout);
      const totals = /^files .*/m.exec(check.stdout)?.[0];
      assert.ok(totals !== undefined && build.stdout.concat(build.stderr).includes(totals), totals);
    });

    it("has links that lead somewhere, and valid pages", async () => {
      assert.deepEqual(checkLinks(site.folder, site.pages), []);
      assert.deepEqual(await checkHtml(site.folder, site.pages), []);
    });
  });
}

/** Whether bytes are those of a packed file, as the search has them. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
