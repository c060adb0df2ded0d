import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildSite, pageOf, readPage } from "./built-site.ts";
import { findOne, textOf } from "./parse-html.ts";

const site = buildSite();

/** File, what its page says to have read from the text. */
const inferred = [
  [
    "scrambled.txt",
    "Dateline: Lanternport, Associated Press, as read from the text: LANTERNPORT (AP) —",
  ],
  [
    "damaged.txt",
    "Dateline: St. Wenna, England, Associated Press, as read from the text: ST. WENNA, England AP",
  ],
  ["two-places.md", "Dateline: Lanternport/Greyquay, Reuters, as read from the text"],
  ["credit-line.txt", "Agency: Associated Press, as read from the text"],
  ["several-stories.txt", "Agency: Associated Press, as read from the text"],
] as const;

describe("the page of an article with a dateline", () => {
  for (const [file, words] of inferred) {
    it(`says what was read from the text of ${file}`, () => {
      const page = readPage(site, pageOf(site, `datelines/${file}`));
      assert.ok(textOf(findOne(page, "section", "provenance")).includes(words));
    });
  }

  it("keeps the paragraphs in the order and the words of the file", () => {
    const page = readPage(site, pageOf(site, "datelines/scrambled.txt"));
    const body = textOf(findOne(page, "div", "article__body"));
    assert.match(
      body,
      /^\s*The ferries of the north shore .*\sLANTERNPORT \(AP\) — Three .*eleven years/s,
    );
  });

  it("leads to the shelves of its agency and of each of its places", () => {
    for (const shelf of ["agencies/reuters", "places/lanternport", "places/greyquay"]) {
      assert.ok(site.pages.includes(`${shelf}/2020/index.html`), shelf);
    }
  });
});
