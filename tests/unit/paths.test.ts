import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  articlePath,
  listPagePath,
  outputFile,
  titleSlug,
  twinPath,
} from "../../src/model/paths.ts";

const slugs: readonly [title: string, slug: string][] = [
  ["Russian FM Security talks with US NATO", "russian-fm-security-talks-with-us-nato"],
  ["McCain meets YouTube's CEO", "mccain-meets-youtubes-ceo"],
  ["USAirways, eBay and the BBCs", "usairways-ebay-and-the-bbcs"],
  ["", "article"],
  ["  ", "article"],
  ["?!… — ***", "article"],
  ["日本語の見出し", "article"],
  ["😀 🎉", "article"],
  ["\ud800", "article"],
  ["Fire \ud83d at the mill", "fire-at-the-mill"],
  ["Été à Zürich, größer als Łódź", "ete-a-zuerich-groesser-als-lodz"],
  ["Привет, мир", "privet-mir"],
  ["../../etc/passwd", "etc-passwd"],
  ["..\\..\\windows\\system32", "windows-system32"],
  ["a%2f..%2fb#c?d:e*f|g~1", "a-2f-2fb-c-d-e-f-g-1"],
  ["CAFE\u0301 latte", "cafe-latte"],
  ["x".repeat(80), "x".repeat(80)],
  ["x".repeat(300), "x".repeat(80)],
  ["word ".repeat(60), "word-".repeat(16).slice(0, -1)],
  [`${"y".repeat(79)} zebra`, "y".repeat(79)],
];

describe("titleSlug", () => {
  for (const [title, slug] of slugs) {
    it(`makes ${slug.slice(0, 40)} of ${JSON.stringify(title.slice(0, 40))}`, () => {
      assert.equal(titleSlug(title), slug);
    });
  }
});

describe("articlePath", () => {
  const [id, title] = ["b6c618237b77", "Talks to start"];
  const cases = [
    ["2021-11-22", "day", "/2021/11/22/talks-to-start-b6c618237b77.html"],
    ["2021-11", "month", "/2021/11/talks-to-start-b6c618237b77.html"],
    ["2021", "year", "/2021/talks-to-start-b6c618237b77.html"],
  ] as const;
  for (const [date, precision, path] of cases) {
    it(`puts an article known to the ${precision} at ${path}`, () => {
      const published = { date, precision, asFound: date };
      assert.equal(articlePath({ id, slug: titleSlug(title), published }), path);
    });
  }

  it("puts an undated article under /undated/", () => {
    assert.equal(
      articlePath({ id, slug: titleSlug(title) }),
      "/undated/talks-to-start-b6c618237b77.html",
    );
  });

  it("makes a safe and short path of any title", () => {
    const titles = [...slugs.map(([one]) => one), "CON", "nul.html", "\0", "a".repeat(10_000)];
    for (const one of titles) {
      assert.match(
        articlePath({ id, slug: titleSlug(one) }),
        /^\/undated\/[a-z0-9-]{1,80}-b6c618237b77\.html$/,
      );
    }
  });
});

describe("the paths beside", () => {
  it("number the pages of a list from its folder on", () => {
    assert.deepEqual(
      [1, 2, 10].map((number) => listPagePath("/2021/", number)),
      [...["/2021/", "/2021/page-2.html", "/2021/page-10.html"]],
    );
  });

  it("name the file that a path is written to", () => {
    const paths = ["/", "/2021/", "/2021/a.html", "/feed.xml"];
    const files = ["index.html", "2021/index.html", "2021/a.html", "feed.xml"];
    assert.deepEqual(paths.map(outputFile), files);
  });

  it("put the source file beside its page", () => {
    assert.equal(twinPath("/2021/a-1.html", "txt"), "/2021/a-1.txt");
    assert.equal(twinPath("/2021/a.html-1.html", "md", "0f3c"), "/2021/a.html-1.0f3c.md");
  });
});
