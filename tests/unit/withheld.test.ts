import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outlinePile } from "../../src/archive/outline.ts";
import { withhold } from "../../src/archive/withhold.ts";
import type { RawArticle } from "../../src/model/article.ts";
import { holdOn } from "../../src/model/withheld.ts";
import { markdown } from "../../src/read/formats/markdown.ts";
import { readWithholding } from "../../src/read/withheld.ts";

const facts = { path: "a.md", bytes: 1, sha256: "0".repeat(64), encoding: "utf-8" };

/** Reads a Markdown file with these lines in its head. */
function read(head: string, path = "a.md") {
  const text = `---\ntitle: Quay repaired\n${head}\n---\nThe quay is open.\n`;
  const parsed = markdown.parse({ ...facts, path, text });
  assert.ok("raw" in parsed);
  return readWithholding(path, text, parsed.raw);
}

describe("a head keeps its file from readers", () => {
  const withheld = [
    ...["draft: true", "draft: True", 'draft: "yes"', "Draft: 1", "draft: Draft", "draft: 2nd try"],
    ...[
      "hidden: true",
      "headless: true",
      "password: mayor",
      "render: false",
      "unlisted: true",
      "isPrivate: yes",
      "is_draft: on",
      "private: true",
      "published: false",
      "published: No",
      "publish: false",
    ],
    ...["public: off", "visibility: private", "visibility: Private", "status: draft"],
    ...["status: Private", "status: trash", "status: pending", "status: future", "Status: hidden"],
    ...["post_status: auto-draft", "status: Pending Review", "permalink: false"],
    ...["build:\n  render: never", "_build: { render: false }", "status: [draft]"],
    ...["access: private", "access: Members only", "visibility: members", "visibility: paid"],
    ...[
      "expired: true",
      "state: draft",
      "state: In Review",
      "status: in-review",
      'status: "on hold"',
    ],
    ...['status: "draft (second)"', "status: Entwurf", "status: brouillon", "status: черновик"],
    ...["status: not yet published", "deleted: true", "password: open sesame"],
  ];
  for (const head of withheld) {
    it(`by “${head}”`, () => {
      const [hold, ...others] = read(head).holds;
      assert.equal(others.length, 0);
      assert.deepEqual([hold?.from, hold?.until, hold?.line], [undefined, undefined, 3]);
      assert.equal(holdOn(hold ? [hold] : [], "2026-01-01"), hold);
    });
  }

  const open = [
    ...["draft: false", "draft: No", "draft:", "draft: null", "draft: 0", "private: false"],
    ...["published: true", "published: 2019-03-15", "publish: yes", "published:", "public: true"],
    ...["visibility: public", "access: open", "status: published", "status: publish"],
    ...["status: done", "permalink: /quay/", "build: { render: always }", "expires: never"],
    ...[
      "embargo: none",
      "hidden: false",
      "password:",
      'password: ""',
      "render: true",
      "unlisted: no",
      "state: Virginia",
      "state: Idaho",
      "state: Hidden Valley",
      "status: reviewed",
      "status: drafted in 2019, published",
      "expired: false",
      "drafted: true",
      "redraft: true",
    ],
  ];
  for (const head of open) {
    it(`not by “${head}”`, () => assert.deepEqual(read(head), { holds: [], problems: [] }));
  }

  it("until a day, or from a day on", () => {
    const days = (head: string) => read(head).holds.map(({ from, until }) => [from, until]);
    const none = undefined;
    for (const name of ["publishDate", "publish_date", "publish-on", "embargoUntil"])
      assert.deepEqual(days(`${name}: 2031-05-02`), [[none, "2031-05-02"]], name);
    for (const name of ["expiryDate", "expires", "unpublishdate", "expiration_date"])
      assert.deepEqual(days(`${name}: 2024-05-02T08:00:00Z`), [["2024-05-02", none]], name);
    // Its own date may have come where it was written.
    for (const name of ["pubDate", "pubDatetime", "published_at"])
      assert.deepEqual(days(`${name}: May 2, 2031`), [[none, "2031-05-01"]], name);
    assert.deepEqual(days("publishDate: 2031-05"), [[none, "2031-05-01"]]);
    assert.deepEqual(days("publishDate: 2031-05-02\nexpires: 2032-01-01"), [
      [none, "2031-05-02"],
      ["2032-01-01", none],
    ]);
  });

  it("until the day of publication, where the date is an earlier one", () => {
    const days = (head: string) => read(head).holds.map(({ from, until }) => [from, until]);
    for (const name of ["published", "datePublished", "release_date", "published_on"])
      assert.deepEqual(days(`date: 2011-02-03\n${name}: 2031-01-01`), [[undefined, "2030-12-31"]]);
    for (const value of ["true", "by the harbour press", "again"])
      assert.deepEqual(read(`date: 2011-02-03\npublished: ${value}`), { holds: [], problems: [] });
    assert.equal(days("date: 2011-02-03\npublished: false").length, 1);
  });

  it("not by a day that cannot be read, which is told", () => {
    const { holds, problems } = read("expires: at Easter");
    assert.deepEqual(holds, []);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [["bad-field", 3]],
    );
    assert.match(problems[0]?.found ?? "", /“at Easter” of “expires”/);
  });

  it("and nothing of what it says but our own words is told", () => {
    for (const head of [
      "draft: the mayor resigns",
      "private: the mayor resigns",
      "password: mayor",
      "status: draft, the mayor resigns",
      "expired: the mayor resigns",
    ])
      assert.doesNotMatch(JSON.stringify(read(head)), /mayor/);
  });
});

it("a file is kept from readers by a folder of drafts, at any depth, or by its name", () => {
  for (const path of ["_drafts/a.md", "2019/_drafts/b/a.md", "_Drafts/a.md", "_trash/b/a.md"])
    assert.match(read("tags: x", path).holds[0]?.found ?? "", /folder “_(?:drafts|trash)”/i, path);
  for (const path of ["a.draft.md", "2019/a.Draft.md"])
    assert.equal(read("tags: x", path).holds.length, 1, path);
  for (const path of [
    "drafts/a.md",
    "my_drafts/a.md",
    "_drafts.md",
    "draft.md",
    "a.drafts.md",
    "a.draft/b.md",
  ])
    assert.equal(read("tags: x", path).holds.length, 0, path);
});

it("values of other kinds, as other heads give them, are understood", () => {
  const body = { kind: "paragraphs", paragraphs: [] } as const;
  const holds = (raw: Partial<RawArticle>) =>
    readWithholding("a.md", "", { body, plainText: "", lines: {}, ...raw }).holds;
  assert.equal(holds({ further: { draft: true } }).length, 1);
  assert.equal(holds({ further: { draft: false } }).length, 0);
  assert.equal(holds({ further: { extra: { draft: true }, params: ["draft"] } }).length, 1);
  assert.equal(holds({ date: "2031-05-02", names: { date: "params.publishDate" } }).length, 1);
  assert.equal(holds({ date: false, names: { date: "published" } }).length, 1);
  const day = new Date("2031-05-02T00:00:00Z");
  assert.equal(holds({ further: { expiryDate: day } })[0]?.from, "2031-05-02");
});

describe("on the day of a build", () => {
  const brief = {
    bytes: 1,
    source: "",
    language: "",
    sha256: "s",
    claim: "c".repeat(16),
    article: "a".repeat(16),
  };
  const text = { found: "", remedy: "" };
  const outline = outlinePile([
    { ...brief, path: "always.md", date: "2019-03-14", holds: [text] },
    { ...brief, path: "embargo.md", date: "2019-03-15", holds: [{ ...text, until: "2031-05-02" }] },
    { ...brief, path: "expired.md", date: "2019-03-16", holds: [{ ...text, from: "2024-01-01" }] },
    { ...brief, path: "line.txt", date: "2040-01-02" },
    { ...brief, path: "month.md", date: "2031-06", isDatedByHead: true },
    { ...brief, path: "now.md", date: "2031-05-01", isDatedByHead: true },
  ]);
  const on = (today: string, drafts?: boolean) => {
    const pile = withhold(outline, { today, drafts });
    const spell = (files: Iterable<number>) => [...files].map((at) => pile.paths[at]).sort();
    return [pile, spell(pile.withheld.keys()), spell(pile.drafts.keys())] as const;
  };

  const cases: readonly (readonly [today: string, withheld: string, next: string | undefined])[] = [
    ["2019-01-01", "always embargo month now", "2019-03-13"],
    ["2024-01-01", "always embargo expired month now", "2031-04-30"],
    ["2031-04-30", "always embargo expired month", "2031-05-02"],
    ["2031-05-01", "always embargo expired month", "2031-05-02"],
    ["2031-05-02", "always expired month", "2031-05-31"],
    ["2031-05-31", "always expired", "2040-01-01"],
    ["2040-01-02", "always expired", undefined],
  ];
  for (const [today, names, next] of cases) {
    it(`${today}: ${names}`, () => {
      const [pile, withheld, drafts] = on(today);
      assert.deepEqual(
        withheld.map((path) => path?.split(".")[0]),
        names.split(" "),
      );
      assert.deepEqual([drafts, pile.nextTurn], [[], next]);
    });
  }

  it("a withheld file counts as no article, and its id is known", () => {
    const [pile] = on("2024-01-01");
    assert.equal(pile.digestAt(0, "article"), "");
    assert.equal(pile.digestAt(0, "sha256"), "s");
    assert.equal(pile.dates[pile.dateAt(0)], "withheld");
    assert.equal(pile.dates[pile.dateAt(3)], "2040-01-02");
    assert.ok(pile.withheldIds.has("c".repeat(12)) && pile.withheldIds.has("a".repeat(12)));
  });

  it("drafts are shown to their writer, and are known as such", () => {
    const [pile, withheld, drafts] = on("2024-01-01", true);
    assert.deepEqual(withheld, []);
    assert.equal(drafts.length, 5);
    assert.equal(pile.digestAt(0, "article"), "a".repeat(16));
  });
});
