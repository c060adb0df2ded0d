import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { planFacts, planFront } from "../../src/pages/front.ts";
import { Site } from "../../src/pages/page-types.ts";
import { planDateTable } from "../../src/pages/report.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import renderExport from "../../templates/exports/report.11ty.ts";
import renderReport from "../../templates/pages/report.11ty.tsx";
import { auditDates } from "./audit-dates.ts";
import { makeSettled } from "./make-article.ts";
import { makeFolder } from "./make-folder.ts";

const address = "https://news.example/a?id=";
const { front: archive } = loadArchive(
  makeFolder({
    "late.txt": `Roof\n20211122\n${address}1\nThe mayor said Wednesday, Dec. 22, that it leaks.`,
    "right.txt": `Tram\n20211122\n${address}2\nThe mayor said Monday that it runs.`,
    "silent.txt": "Rain\n20211122\nhttps://other.example/3\nIt rained.",
    "empty.txt": "",
  }),
  defaultSettings,
);
const front = planFront(archive);
const site = new Site(planFacts(archive, false), front);

describe("the account of dates", () => {
  it("stands in the row of every article in report.json, and by source", () => {
    const [item] = front.front;
    assert.ok(item);
    const report = JSON.parse(renderExport({ site, page: { url: "/report.json" }, item }));
    const rows = report.files.map((row: { path: string; dates: string }) => [row.path, row.dates]);
    assert.deepEqual(rows, [
      ["empty.txt", null],
      ["late.txt", "contradicted"],
      ["right.txt", "consistent"],
      ["silent.txt", "silent"],
    ]);
    const [news, other] = report.dateAudit.sources;
    assert.deepEqual([news.id, news.articles, news.verdicts.contradicted], ["news.example", 2, 1]);
    assert.deepEqual([other.id, other.verdicts.silent, other.named], ["other.example", 1, null]);
    assert.equal(report.dateAudit.pile.articles, 3);
  });

  it("is a table on the first page of the report", () => {
    const [item] = front.report;
    assert.ok(item);
    const page = renderReport({ site, page: { url: item.path }, item }).toString();
    assert.match(
      page,
      /<th scope="row"><bdi>All<\/bdi><\/th><td class="ledger__number"[^>]*>3<\/td>/,
    );
    assert.match(page, /<bdi>news\.example<\/bdi><\/th><td class="ledger__number"[^>]*>2<\/td>/);
    assert.match(page, /<th scope="col"[^>]*>−1 month<\/th>/);
  });

  it("shows the hundred largest sources", () => {
    const articles = Array.from({ length: 250 }, (_, at) => {
      const source = { id: `paper-${Math.min(at, 149)}.example`, name: `Paper ${at}` };
      return makeSettled({ id: `a${at}`, source });
    });
    const { sources, more, pile } = planDateTable(auditDates(articles));
    assert.deepEqual([sources.length, more, pile.articles], [100, 50, 250]);
    assert.deepEqual([sources[0]?.id, sources[0]?.articles], ["paper-149.example", 101]);
  });
});
