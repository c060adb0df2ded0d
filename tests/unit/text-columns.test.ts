import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPlain } from "./read-plain.ts";

const sentence =
  "The board met on Monday and voted to close the old bridge for two years, its chair said, after long talks.";
const scores = "PORT EXAMPLE     3   1   0\nOLD HARBOUR      2   0  11\nST. ANNE         1   1   2";

/** Returns what is kept as columns in a text. */
function columnsIn(text: string): string[] {
  const { paragraphs, forms = {} } = readPlain(text).body;
  return paragraphs.filter((_, at) => forms[at] === "columns");
}

describe("columns of a plain text", () => {
  it("keep their blanks, between paragraphs of one line", () => {
    const { body, codes } = readPlain(`${sentence}\n${scores}\n${sentence}\n`);
    assert.deepEqual(body, {
      kind: "paragraphs",
      paragraphs: [sentence, scores, sentence],
      forms: { 1: "columns" },
    });
    assert.deepEqual(codes, []);
  });

  const tables = {
    "numbers to the right": "Wheat         12\nBarley       107\nOats           9",
    "two lines with several columns":
      "ab r h bi   Marsh 4 1 2\nLund        Quay  3 0 1\nHolm        Moor  4 0 0",
    tabs: "Monday\t12\t4\nTuesday\t9\t11\nWednesday\t107\t2",
    "blanks before them":
      "    Monday     low   3.20\n    Tuesday    high  9.45\n    Wednesday  low   4.10",
    "a rule below the names of columns":
      "Day      Tide   Time\n-------  -----  ----\nMonday   low    3.20\nTuesday  high   9.45",
    "cells that are empty":
      "Day      Tide   Time\nMonday          3.20\nTuesday  high\nFriday   low    1.05",
  };
  for (const [what, table] of Object.entries(tables))
    it(`are recognised by ${what}`, () => {
      assert.deepEqual(columnsIn(`${sentence}\n\n${table}\n\n${sentence}\n`), [table]);
    });

  it("are kept in a text with wrapped lines, which are joined", () => {
    const { body } = readPlain(
      `The harbour board met on Monday to\nvote on the old bridge.\n\n${scores}\n\nIts chair said that the cost was\nnot known yet.\n`,
    );
    assert.deepEqual(body.forms, { 1: "columns" });
    assert.equal(body.paragraphs.length, 3);
  });
});

describe("the head of a press release", () => {
  const heads = {
    "labels at like places":
      "CONTACT:  Ada Marsh     PHONE: 555-0134\nRELEASE:  March 14      FAX:   555-0135",
    "labels anywhere":
      "CONTACT:  Ada   PHONE: 555-0134\nFOR RELEASE:  March 14, 1974   FAX: 555-0135",
    "a line that continues another":
      "CONTACT:  Ada Marsh     PHONE: 555-0134\n          Bo Lund              555-0136",
    tabs: "Contact: Ada Marsh\t\tPhone: 555-0134\nDate: March 14\t\tFax: 555-0135",
    "words before the labels":
      "FOR IMMEDIATE RELEASE        CONTACT: Ada Marsh\nMarch 14, 1974               (207) 555-0134",
  };
  for (const [what, lines] of Object.entries(heads))
    it(`keeps its columns: ${what}`, () => {
      assert.deepEqual(columnsIn(`${lines}\n${sentence}\n`), [lines]);
      assert.deepEqual(
        columnsIn(`${sentence}\n\n${scores}\n\n${lines}\n\n${sentence}\n`).join("\n"),
        `${scores}\n${lines}`,
      );
    });
});

describe("runs of blanks that are no columns", () => {
  const prose = {
    "two blanks behind full stops":
      "The board met.  It voted.  It went home.\nThe mayor came.  He spoke.  He went.\nThe ferry ran.  It sank.  It was raised.",
    "a dateline without its signs": `MOSCOW AP  ${sentence}\n${sentence}\nPARIS AP  ${sentence}`,
    "a stray run": `The board   met.\n${sentence}\nThe mayor   came.`,
    "two lines": "The board     met.\nThe chair     spoke.",
    "lines that a typist has filled":
      "The board  met on Monday  and voted to\nclose the  old bridge for two  years, its\nchair said,  after long  talks with the\nmayor and the  owners of  the old ferry",
    "a label alone": `CONTACT:  Ada Marsh\n${sentence}`,
    "one row of labels": `CONTACT:  Ada Marsh   PHONE: 555-0134\n${sentence}`,
    "labels in a text": `It said   Note: nothing.\n${sentence}\nIt said   Note: again.`,
    "a title that is set apart": `FOR RELEASE     MARCH 14\n\n${sentence}`,
  };
  for (const [what, text] of Object.entries(prose))
    it(`are ${what}`, () => assert.deepEqual(columnsIn(text), []));
});
