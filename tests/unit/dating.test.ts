import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings, parseSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

function read(head: string, yaml?: string) {
  const file = makeFile("a.md", `---\ntitle: A\nurl: https://p.example/a\n${head}\n---\nText.\n`);
  const settings = yaml ? parseSettings(yaml, "archive.yaml") : defaultSettings;
  const { article, problems } = parseArticle("a.md", { file }, settings);
  assert.ok(article);
  const { published, updated, extra } = article;
  const codes = problems.map(({ code, line }) => `${code} ${line}`);
  return { date: published?.date, updated, extra: { ...extra }, codes };
}

describe("the day of the last change", () => {
  it("stands beside that of publication, as the file has it", () => {
    const { date, updated, codes } = read("date: 2019-03-14\nlastmod: 2 April 2019");
    const found = { date: "2019-04-02", precision: "day", asFound: "2 April 2019" };
    assert.deepEqual([date, updated, codes], ["2019-03-14", found, []]);
  });

  it("is the only one where nothing else gives a day, and a note says so", () => {
    const { date, updated, codes } = read("lastmod: 2019-04-02");
    assert.deepEqual([date, updated, codes], ["2019-04-02", undefined, ["only-updated 4"]]);
  });

  it("takes no place of a date that cannot be read", () => {
    const { date, updated, codes } = read("date: soon\nlastmod: 2019-04-02");
    assert.deepEqual([date, updated?.date, codes], [undefined, "2019-04-02", ["bad-date 4"]]);
  });

  it("is shown as found where it cannot be read", () => {
    const { updated, extra, codes } = read("date: 2019\nlastmod: soon");
    assert.deepEqual([updated, extra, codes], [undefined, { lastmod: "soon" }, ["bad-field 5"]]);
  });

  it("is not corrected with the date", () => {
    const all = 'dates: {all: {shift: "+1 month", reason: Read twice.}}';
    const { date, updated } = read("date: 2019-03-14\nlastmod: 2019-04-02", all);
    assert.deepEqual([date, updated?.date], ["2019-04-14", "2019-04-02"]);
  });
});
