import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deckOf } from "../../src/pages/article.ts";
import { waybackAddress } from "../../src/text/urls.ts";

const plainText = "The ferry  will cross six times a day.\nBicycles travel free.";
const dateline = (paragraph: number) => ({
  place: "Ostmere",
  asFound: "OSTMERE (LP) —",
  paragraph,
});

describe("deckOf", () => {
  it("gives the summary", () => {
    assert.equal(
      deckOf({ summary: "A new timetable", lead: "" }, { plainText }),
      "A new timetable",
    );
  });

  it("gives none that is only the first words of the text", () => {
    for (const summary of [
      "The ferry will cross six times",
      "The ferry will cross six…",
      "The ferry will cross six times a day. [...]",
    ]) {
      assert.equal(deckOf({ summary, lead: "" }, { plainText }), undefined, summary);
    }
  });

  it("gives the lead where the report opens further down, and not where it opens the text", () => {
    const lead = "Keepers lit the lamps.";
    assert.equal(deckOf({ lead, dateline: dateline(3) }, { plainText }), lead);
    assert.equal(deckOf({ lead, dateline: dateline(0) }, { plainText }), undefined);
    assert.equal(deckOf({ lead }, { plainText }), undefined);
  });
});

describe("waybackAddress", () => {
  it("is as exact as the date", () => {
    const url = "https://mail.example/a?b=1";
    for (const [date, stamp] of [
      ["2021-11-22", "20211122/"],
      ["2021-11", "202111/"],
      ["2021", "2021/"],
      [undefined, ""],
    ] as const) {
      assert.equal(waybackAddress(url, date), `https://web.archive.org/web/${stamp}${url}`);
    }
  });
});
