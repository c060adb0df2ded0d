import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSiteInto, pageOf, readPage, readSite, rowOf } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkLinks } from "./check-links.ts";
import { articles, order, photograph, rootFolder } from "./named-pile.ts";
import { findAll, textOf } from "./parse-html.ts";

const site = buildSiteInto(join(rootFolder, "site"), order);

describe("a site whose articles name files", () => {
  it("has valid pages whose links lead somewhere, and an account that adds up", async () => {
    assert.equal(site.run.code, 0);
    assert.deepEqual(checkLinks(site.folder, site.pages), []);
    assert.deepEqual(await checkHtml(site.folder, site.pages), []);
    assert.deepEqual(checkLedger(site.folder, articles), []);
    assert.deepEqual(site.report.totals, {
      ...{ files: 12, built: 11, merged: 0, refused: 0 },
      withheld: 0,
      "not used": 1,
    });
  });

  it("accounts for each file with the first article that names it", () => {
    const pages = ["2019/bridge.jpg", "2019/minutes.pdf", "2019/broken.jpg", "left.docx"].map(
      (path) => {
        const { outcome, page, id } = rowOf(site, path);
        return [outcome, page, id];
      },
    );
    const plan = pageOf(site, "2019/plan.md");
    assert.deepEqual(pages, [
      ...[
        ["built", plan, null],
        ["built", plan, null],
        // It cannot be shown, but may be of use to somebody.
        ["built", pageOf(site, "2019/report.md"), null],
      ],
      ["not used", null, null],
    ]);
  });

  it("shows pictures in several widths with their words, and the scan beside the text", () => {
    const page = readPage(site, pageOf(site, "2019/plan.md"));
    const pictures = findAll(page, "img").map(({ attributes }) => [
      attributes.get("alt"),
      attributes.get("width"),
    ]);
    assert.deepEqual(pictures, [
      ...[
        ["The bridge", "1700"],
        ["The bridge at dusk", "1700"],
      ],
      ["A mark", "60"],
    ]);
    assert.match(textOf(page), /Photo: A\. Marsh/);
    const scans = findAll(readPage(site, pageOf(site, "1937-07-16.txt")), "img");
    assert.equal(scans.length, 2);
  });

  it("publishes originals unchanged, in the record with size and digest", () => {
    const digest = createHash("sha256").update(photograph).digest("hex");
    const page = pageOf(site, "2019/plan.md");
    assert.ok(textOf(readPage(site, page)).includes(digest));
    const original = site.files.find((file) => file.startsWith(`pictures/${digest.slice(0, 16)}.`));
    assert.deepEqual(readFileSync(join(site.folder, original ?? "")), photograph);
    assert.ok(readSite(site, "manifest-sha256.txt").includes(`${digest}  ${original}`));
  });

  it("leads from article to article, also by the original address, which is kept", () => {
    const links = findAll(readPage(site, pageOf(site, "2019/plan.md")), "a").map(({ attributes }) =>
      attributes.get("href"),
    );
    const vote = pageOf(site, "2019/vote.md").split("/").at(-1);
    assert.equal(links.filter((href) => href === vote).length >= 2, true);
    assert.ok(links.includes("https://paper.example/vote?utm_source=x"));
    const back = readSite(site, pageOf(site, "2019/vote.md"));
    assert.match(back, /href="https:\/\/paper\.example\/2018\/old\/"/);
  });

  it("tells what is not there, with file and line, and loads nothing from elsewhere", () => {
    const told = (path: string) =>
      rowOf(site, path).problems.map(({ code, line }) => [code, line] as const);
    assert.deepEqual(
      told("2019/plan.md").filter(([code]) => /picture|link/.test(code)),
      [
        ["missing-picture", 13],
        ["dead-link", 15],
      ],
    );
    assert.ok(told("2019/report.md").some(([code, line]) => code === "bad-picture" && line === 5));
    const scan = rowOf(site, "1940-01-02.txt").problems.find(({ code }) => code === "bad-picture");
    assert.match(scan?.found ?? "", /^The scan “1940-01-02\.png” is not shown\. /);
    const codes = site.report.problems.map(({ code }) => code);
    assert.ok(codes.includes("not-used") && codes.includes("pictures-elsewhere"));
    const sources = site.pages.flatMap((page) =>
      [...readSite(site, page).matchAll(/\bsrc(?:set)?="([^"]*)"/g)].map(([, source]) => source),
    );
    assert.deepEqual(
      sources.filter((source) => /https?:/.test(source ?? "")),
      [],
    );
  });
});
