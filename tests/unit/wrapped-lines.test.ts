import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPlain, wrap } from "./read-plain.ts";

const board =
  "The harbour board met on Monday evening and voted to close the old bridge for two years, its chair said, after engineers had found that the piers were no longer safe.";
const mayor =
  "The mayor, who is a patient man, said that the cost was not known. “We shall see,” he said, “what the county can do for us in the coming year.”";
const ferry =
  "Work is to begin in May. Until the new bridge opens, a ferry will cross six times a day, and more often on Sundays and market days.";
const ofBoard = [board, mayor, ferry];

function paragraphsOf(text: string, way?: "paragraphs" | "wrapped"): readonly string[] {
  return readPlain(text, way).body.paragraphs;
}

/** Reads a text and asserts that each of its lines stayed a paragraph. */
function assertKept(text: string): void {
  const { body, codes } = readPlain(text);
  const lines = text.split("\n").map((line) => line.trim());
  assert.deepEqual(
    body.paragraphs,
    lines.filter((line) => line !== ""),
  );
  assert.deepEqual([body.forms, codes], [undefined, []]);
}

describe("a wrapped text", () => {
  for (const width of [40, 52, 65, 72, 80, 100])
    it(`is joined, at a width of ${width}`, () => {
      const { body, codes } = readPlain(ofBoard.map((one) => wrap(one, width)).join("\n\n"));
      assert.deepEqual(body, { kind: "paragraphs", paragraphs: ofBoard });
      assert.deepEqual(codes, ["joined-lines"]);
    });

  it("is recognised by a few lines, where these leave no doubt", () => {
    const text =
      "The harbour board met on Monday to\nvote on the old bridge.\n\nIts chair said that the cost was\nnot known yet.\n";
    assert.equal(paragraphsOf(`\n${text}`).length, 2);
  });

  it("is joined up to a line with blanks before it, where no blank line is", () => {
    const text = `${wrap(board, 60, "    ")}\n${wrap(mayor, 60, "    ")}\n\n${wrap(ferry, 60, "    ")}`;
    assert.deepEqual(paragraphsOf(text), ofBoard);
  });

  it("says which lines and where", () => {
    const text = `\n${wrap(board, 60)}\n\n${wrap(ferry, 60)}\n`;
    assert.deepEqual(readPlain(text).codes, ["joined-lines"]);
    const lines = wrap(board, 60).split("\n").length + wrap(ferry, 60).split("\n").length;
    assert.ok(lines > 4);
  });

  it("keeps the lines of an address, a poem and a list as they are", () => {
    const odd = [
      "Ada Marsh\nHarbour Street 5\nPort Example",
      "  The tide is low,\n    the lamps are lit,\n  and nobody comes.",
      "- the old bridge, which is closed\n- the new one, which is not built\n- the ferry",
    ];
    const text = [board, odd[0], mayor, odd[1], ferry, odd[2]];
    const { body } = readPlain(
      text.map((one) => (ofBoard.includes(one ?? "") ? wrap(one ?? "", 60) : one)).join("\n\n"),
    );
    const kept = [odd[0], "The tide is low,\n  the lamps are lit,\nand nobody comes.", odd[2]];
    assert.deepEqual(body.paragraphs, [board, kept[0], mayor, kept[1], ferry, kept[2]]);
    assert.deepEqual(body.forms, { 1: "lines", 3: "lines", 5: "lines" });
  });

  it("goes on over the end of a page in mid-sentence", () => {
    const text = `${wrap(board, 60).replace(/\n/, "\n\f\n")}\n\n${wrap(mayor, 60)}\n`;
    assert.deepEqual(paragraphsOf(text), [board, mayor]);
  });
});

describe("lines of scripts without blanks between words", () => {
  it("are joined without one: Chinese", () => {
    const text =
      "港口委员会星期一晚上开会决\n定关闭旧桥两年，主席说这座\n桥已经不安全。\n\n市长说费用还不知道，县里明\n年会帮忙。\n";
    assert.deepEqual(paragraphsOf(text), [
      "港口委员会星期一晚上开会决定关闭旧桥两年，主席说这座桥已经不安全。",
      "市长说费用还不知道，县里明年会帮忙。",
    ]);
  });

  it("are joined without one where declared: Thai", () => {
    assert.deepEqual(paragraphsOf("คณะกรรมการท่าเรือ\nประชุมเมื่อวันจันทร์\n", "wrapped"), [
      "คณะกรรมการท่าเรือประชุมเมื่อวันจันทร์",
    ]);
  });

  it("are joined with one in Korean and Arabic, which have blanks", () => {
    assert.deepEqual(paragraphsOf("항만 위원회는\n월요일에\n", "wrapped"), [
      "항만 위원회는 월요일에",
    ]);
    assert.deepEqual(paragraphsOf("اجتمع مجلس\nالميناء\n", "wrapped"), ["اجتمع مجلس الميناء"]);
  });
});

describe("a hyphen at the end of a line", () => {
  const join = (text: string) => paragraphsOf(text, "wrapped").join("|");

  it("stays, since nobody knows whether it is of the word", () => {
    assert.equal(join("a well-\nknown chair"), "a well-known chair");
    assert.equal(join("the even-\ning"), "the even-ing");
  });

  it("goes where the whole word stands elsewhere", () => {
    assert.equal(
      join("the even-\ning was long.\n\nEvening came."),
      "the evening was long.|Evening came.",
    );
  });

  it("keeps a blank before a further part, and after a dash", () => {
    assert.equal(join("East-\nand West Street"), "East- and West Street");
    assert.equal(join("it rained -\nagain"), "it rained - again");
    assert.equal(join("pages 12-\n14"), "pages 12- 14");
  });
});

describe("lines that are no wrapped ones", () => {
  it("stay paragraphs: one a line, with blank lines between some", () => {
    assertKept(`${ofBoard.join("\n\n")}\n`);
    assertKept(`${board}\n${mayor}\n\n${ferry}\n${board}\n${mayor}`);
    assertKept(`\n${ofBoard.join("\n")}`);
  });

  it("stay paragraphs: verses, with capitals and without", () => {
    assertKept(
      "\nThe sea is calm tonight and wide,\nthe ships go out upon the tide,\nand none of them come back again\nbefore the cold November rain.\n\nThe lamps are lit along the quay\nand every window looks to sea\nwhere nothing moves but what the moon\nhas painted on the still lagoon.",
    );
    assertKept(
      "\nThe lamps are lit along the quay\nAnd every window looks to sea\nWhere nothing moves but what the moon\nHas painted on the still lagoon",
    );
    assertKept("\nso much\ndepends on\n\na small red\nboat in the rain\n\nat the old\nquay");
  });

  it("stay paragraphs: ingredients, names, headlines", () => {
    assertKept(
      "Fish soup, as they make it in the harbour.\n\n500 g of haddock, cleaned\n2 onions, chopped\nsalt\na cup of cream\nparsley, if there is any at this time\nhalf a lemon\n\nBoil everything for half an hour.",
    );
    assertKept("\nAda Marsh\nBo Lund\nCarla Quay\nDan Holm\n\nElla Strand\nFinn Moor");
    assertKept(
      "\nFerry to cross six times a day from May\nMayor says cost of bridge is not known\nSchool opens again after the long storm\n\nMarket moves to the square by the quay\nNew lamps for the harbour arrive at last",
    );
  });

  it("stay paragraphs: byline and dateline above a text", () => {
    assertKept(`By Ada Marsh\nHarbour Mail\n\nPORT EXAMPLE (AP) — ${board}\n\n${mayor}`);
  });
});

describe("declared lines", () => {
  const text = `${wrap(board, 60)}\n\n${wrap(ferry, 60)}\n`;

  it("are paragraphs, each one, without a note", () => {
    const { body, codes } = readPlain(text, "paragraphs");
    assert.deepEqual(
      body.paragraphs,
      text.split("\n").filter((line) => line !== ""),
    );
    assert.deepEqual(codes, []);
  });

  it("are joined, however they look, without a note", () => {
    const { body, codes } = readPlain(
      "The board\nmet.\n\nIts chair,\nAda Marsh,\nspoke.\n",
      "wrapped",
    );
    assert.deepEqual(body.paragraphs, ["The board met.", "Its chair, Ada Marsh, spoke."]);
    assert.deepEqual(codes, []);
  });

  it("are members of a list each, where they begin like such", () => {
    assert.deepEqual(paragraphsOf("- the old\nbridge\n- the ferry\n", "wrapped"), [
      "- the old bridge",
      "- the ferry",
    ]);
  });
});
