import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { viewAbout } from "../../src/pages/about.ts";
import { viewHome } from "../../src/pages/home/home.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { makeFolder } from "./make-folder.ts";

/** An archive of articles, each "date domain"; a date may be less exact, or "-", a domain "/". */
function archiveOf(articles: readonly string[], yaml = "") {
  const files = articles.map((article, at): [string, string] => {
    const [date = "", domain = "a.example"] = article.split(" ");
    const line = date === "-" ? "" : `${date}\n`;
    return [
      `${at}.txt`,
      `Title ${at}\n${line}${domain.startsWith("/") ? "" : `https://${domain}/${at}\n`}Text number ${at}.\n`,
    ];
  });
  const folder = makeFolder(Object.fromEntries(files));
  return loadArchive(folder, parseSettings(yaml, "archive.yaml")).front;
}

describe("the front page", () => {
  it("is of nothing where there is nothing", () => {
    const home = viewHome(archiveOf([]));
    assert.deepEqual(home, { articles: 0, holdings: [], years: [], latest: [], ways: [] });
  });

  it("shows one year as a full column", () => {
    const { years } = viewHome(archiveOf(["20210102"]));
    assert.deepEqual(years, [{ year: "2021", count: 1, height: 100, path: "/2021/" }]);
  });

  it("shows years by count, a few empty ones singly and many together", () => {
    const dates = ["19000101", "20100101", "20120101", "20120102", "20120103"];
    const { years } = viewHome(archiveOf(dates));
    assert.deepEqual(years, [
      { year: "1900", count: 1, height: 34, path: "/1900/" },
      { first: "1901", last: "2009" },
      { year: "2010", count: 1, height: 34, path: "/2010/" },
      { first: "2011", last: "2011" },
      { year: "2012", count: 3, height: 100, path: "/2012/" },
    ]);
  });

  it("counts no year for what is undated, but leads to it", () => {
    const home = viewHome(archiveOf(["20210102", "-"]));
    assert.equal(home.holdings.find(({ index }) => index.name === "dates")?.count, 1);
    assert.equal(home.undated?.path, "/undated/");
  });

  it("names the outlets that gave most, and none that is not known", () => {
    const outletsOf = (articles: readonly string[]) => viewHome(archiveOf(articles)).outlets;
    const four = ["2021 b.example", "2021 c.example", "2021 b.example", "2021 d.example", "2021"];
    assert.deepEqual(outletsOf(["2021"]), { names: ["a.example"], further: 0 });
    assert.deepEqual(outletsOf(four), {
      names: ["b.example", "a.example", "c.example", "d.example"],
      further: 0,
    });
    assert.deepEqual(outletsOf([...four, "2021 e.example"]), {
      names: ["b.example", "a.example", "c.example"],
      further: 2,
    });
    assert.equal(outletsOf(["2021 /"]), undefined);
    const home = viewHome(archiveOf(["2021", "2021 /"]));
    assert.equal(home.holdings.find(({ index }) => index.name === "sources")?.count, 1);
  });

  it("tells of the day of the newest article in other years, the latest first", () => {
    const dates = ["20010305", "20020305", "20020305", "20020305", "20210304", "20220305"];
    const { onThisDay } = viewHome(archiveOf([...dates, "2023", "-"]));
    assert.equal(onThisDay?.day, "2022-03-05");
    const days = onThisDay?.years.map(({ path, count, articles }) => [
      path,
      count,
      articles.length,
    ]);
    assert.deepEqual(days, [
      ["/2002/03/05/", 3, 2],
      ["/2001/03/05/", 1, 1],
    ]);
  });

  it("is silent of that day where no other year has it", () => {
    assert.equal(viewHome(archiveOf(["20210304", "20220305"])).onThisDay, undefined);
  });

  it("ranks sources by their articles, as shares of the largest", () => {
    const dates = ["20210101 b.example", "20210102 b.example", "20210103 a.example"];
    const shares = viewHome(archiveOf(dates)).sources?.shelves.map(({ shelf, share }) => {
      return [shelf.key, share];
    });
    assert.deepEqual(shares, [
      ["b.example", 100],
      ["a.example", 50],
    ]);
  });
});

describe("the page on the archive", () => {
  it("counts sources by year, and adds up", () => {
    const { coverage } = viewAbout(
      archiveOf(["20190101", "20210101", "20210102 b.example", "- b.example"]),
    );
    assert.deepEqual(coverage?.columns, [
      { first: "2019", last: "2019" },
      { first: "2021", last: "2021" },
      "undated",
    ]);
    assert.deepEqual(
      coverage?.rows.map(({ shelf, count, counts }) => [shelf.key, count, counts]),
      [
        ["a.example", 2, [1, 1, 0]],
        ["b.example", 2, [0, 1, 1]],
      ],
    );
    assert.deepEqual(coverage?.total, { count: 4, counts: [1, 2, 1] });
  });

  it("counts by decade where the years are many", () => {
    const years = Array.from({ length: 30 }, (_, at) => `${1985 + at}0101`);
    const { coverage } = viewAbout(archiveOf(years));
    assert.deepEqual(coverage?.columns[0], { first: "1980", last: "1989" });
    assert.deepEqual(coverage?.total.counts, [5, 10, 10, 5]);
  });

  it("puts small sources together behind the fiftieth", () => {
    const dates = Array.from({ length: 53 }, (_, at) => `20210101 s${at}.example`);
    const { coverage } = viewAbout(archiveOf(dates));
    assert.equal(coverage?.rows.length, 50);
    assert.deepEqual(coverage?.others, { sources: 3, count: 3, counts: [3] });
  });

  it("names the months between the first and the last that hold nothing", () => {
    const { gaps } = viewAbout(archiveOf(["20201130", "20210115", "20210401", "20210501", "2025"]));
    assert.deepEqual(gaps.shown, [
      { first: "2020-12", last: "2020-12", length: 1 },
      { first: "2021-02", last: "2021-03", length: 2 },
      // Of 2025 any month may be held, of the years before it none is.
      { first: "2021-06", last: "2024-12", length: 43 },
    ]);
  });

  it("names the sources that have gaps, the fullest first", () => {
    const { sourceGaps } = viewAbout(
      archiveOf([
        "20210101",
        "20210301",
        "20210401",
        "2019 b.example",
        "20210201 b.example",
        "- /",
      ]),
    );
    assert.deepEqual(
      sourceGaps.shown.map(({ shelf, gaps }) => [shelf.key, gaps.longest]),
      [
        ["a.example", [{ first: "2021-02", last: "2021-02", length: 1 }]],
        ["b.example", [{ first: "2020-01", last: "2021-01", length: 13 }]],
      ],
    );
    assert.equal(sourceGaps.others, false);
  });

  it("names thirty sources with gaps, and says that the others' own pages name theirs", () => {
    const months = ["20210101", "20210301"];
    const ofMany = (count: number) =>
      Array.from({ length: count }, (_, at) => months.map((date) => `${date} s${at}.example`));
    const few = viewAbout(archiveOf(ofMany(30).flat())).sourceGaps;
    assert.deepEqual([few.shown.length, few.others], [30, false]);
    const many = viewAbout(archiveOf(ofMany(31).flat())).sourceGaps;
    assert.deepEqual([many.shown.length, many.others], [30, true]);
  });

  it("tells every date that was changed: as found, as shown, why", () => {
    const yaml = `dates: { files: { "0.txt": { date: 2021-12-22, reason: As printed } } }`;
    const { corrections } = viewAbout(archiveOf(["20211122", "20210101"], yaml));
    assert.deepEqual(
      corrections.shown.map(({ date, correction }) => [correction.from, date, correction.reason]),
      [["20211122", "2021-12-22", "As printed"]],
    );
    assert.equal(corrections.more, 0);
  });
});
