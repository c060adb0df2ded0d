import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byAuthor } from "../../src/indexes/by-author.ts";
import { byDate } from "../../src/indexes/by-date.ts";
import { bySource } from "../../src/indexes/by-source.ts";
import { articlesOf, type Shelf, type ShelvedIndex, shelve } from "../../src/indexes/shelf.ts";
import type { Published } from "../../src/model/article.ts";
import { makeSettled } from "./make-article.ts";

function on(date: string): { published: Published } {
  const precision = (["year", "month", "day"] as const)[date.split("-").length - 1] ?? "day";
  return { published: { date, precision, asFound: date } };
}

const mail = { id: "harbour.example", name: "The Harbour Mail" };
const hive = { id: "bees.example", name: "bees.example" };
const [ann, bo] = ["Ann Lee", "山田"];

/** In the archive's order. */
const articles = [
  makeSettled({ id: "year", source: mail, ...on("1999") }),
  makeSettled({ id: "month", source: hive, authors: [ann], ...on("2021-11") }),
  makeSettled({ id: "day", source: mail, authors: [ann, bo], ...on("2021-11-22") }),
  makeSettled({ id: "same-day", source: hive, authors: [bo], ...on("2021-11-22") }),
  makeSettled({ id: "later", source: mail, ...on("2021-12-01") }),
  makeSettled({ id: "undated", source: mail, authors: [ann] }),
];

/** A shelf and what is in it, an inner shelf further in. */
function draw(shelf: Shelf, depth = 0): string[] {
  const { path, label, count, span } = shelf;
  const own = shelf.articles.map(({ id }) => id).join(" ");
  const row = [path, label, count, span ? `${span.first}..${span.last}` : "", own].join(" | ");
  return ["  ".repeat(depth) + row, ...shelf.children.flatMap((child) => draw(child, depth + 1))];
}

const drawAll = ({ shelves }: ShelvedIndex) => shelves.flatMap((shelf) => draw(shelf));

describe("byDate", () => {
  const shelved = shelve(byDate, articles);

  it("shelves by year, month and day; what is known less exactly stands on the outer shelf", () => {
    assert.deepEqual(drawAll(shelved), [
      "/1999/ | 1999 | 1 | 1999..1999 | year",
      "/2021/ | 2021 | 4 | 2021-11..2021-12-01 | ",
      "  /2021/11/ | November 2021 | 3 | 2021-11..2021-11-22 | month",
      "    /2021/11/22/ | Monday, 22 November 2021 | 2 | 2021-11-22..2021-11-22 | day same-day",
      "  /2021/12/ | December 2021 | 1 | 2021-12-01..2021-12-01 | ",
      "    /2021/12/01/ | Wednesday, 1 December 2021 | 1 | 2021-12-01..2021-12-01 | later",
      "/undated/ | Undated | 1 |  | undated",
    ]);
  });

  it("gives every article exactly one place", () => {
    const ids = shelved.shelves.flatMap((shelf) => articlesOf(shelf)).map(({ id }) => id);
    assert.deepEqual(ids.sort(), articles.map(({ id }) => id).sort());
  });

  it("finds a shelf by its key and the way back out", () => {
    const day = shelved.byKey.get("2021/11/22");
    assert.deepEqual([day?.parent?.key, day?.parent?.parent?.key], ["2021/11", "2021"]);
  });
});

describe("bySource", () => {
  it("shelves by outlet, by name, then by year, undated last", () => {
    assert.deepEqual(drawAll(shelve(bySource, articles)), [
      "/sources/bees.example/ | bees.example | 2 | 2021-11..2021-11-22 | ",
      "  /sources/bees.example/2021/ | 2021 | 2 | 2021-11..2021-11-22 | month same-day",
      "/sources/harbour.example/ | The Harbour Mail | 4 | 1999..2021-12-01 | ",
      "  /sources/harbour.example/1999/ | 1999 | 1 | 1999..1999 | year",
      "  /sources/harbour.example/2021/ | 2021 | 2 | 2021-11-22..2021-12-01 | day later",
      "  /sources/harbour.example/undated/ | Undated | 1 |  | undated",
    ]);
  });

  it("does not mind in which order the articles come", () => {
    const rows = drawAll(shelve(bySource, [...articles].reverse()));
    const places = (all: readonly string[]) => all.map((row) => row.split(" | ").slice(0, 4));
    assert.deepEqual(places(rows), places(drawAll(shelve(bySource, articles))));
  });
});

describe("byAuthor", () => {
  it("puts an article on the shelf of each of its authors, and of none where it has none", () => {
    assert.deepEqual(
      drawAll(shelve(byAuthor, articles)).map((row) => row.replace(/[a-z]+-\w{8}\//, "hashed/")),
      [
        "/authors/ann-lee/ | Ann Lee | 3 | 2021-11..2021-11-22 | ",
        "  /authors/ann-lee/2021/ | 2021 | 2 | 2021-11..2021-11-22 | month day",
        "  /authors/ann-lee/undated/ | Undated | 1 |  | undated",
        "/authors/hashed/ | 山田 | 2 | 2021-11-22..2021-11-22 | ",
        "  /authors/hashed/2021/ | 2021 | 2 | 2021-11-22..2021-11-22 | day same-day",
      ],
    );
  });

  it("counts an article once for two spellings of one author", () => {
    const twice = makeSettled({ id: "x", authors: ["José Díaz", "Jose Diaz"], ...on("2021") });
    const [shelf, ...others] = shelve(byAuthor, [twice]).shelves;
    assert.equal(others.length, 0);
    assert.deepEqual([shelf?.path, shelf?.count], ["/authors/jose-diaz/", 1]);
  });
});

describe("shelve", () => {
  it("has no shelves for no articles", () => {
    assert.deepEqual(shelve(byDate, []).shelves, []);
  });
});
