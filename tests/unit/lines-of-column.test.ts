import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPlain, wrap } from "./read-plain.ts";

const words =
  "A man went down to the harbour on Friday last and fell among sailors, who robbed him of all he had and left him by the wayside. A constable came by and did not see him. Then came the keeper of the old bridge, who took him in and sent for a doctor, and the man told what had been done to him by the men of the Anne.";

describe("lines of a column", () => {
  const text = `THE HARBOUR MAIL\nVOL. 6, NO. 47\n${wrap(words, 36)}\n`;

  it("stay as they are, and stand close, with a note", () => {
    const { body, codes } = readPlain(text);
    assert.deepEqual(body.paragraphs, text.trimEnd().split("\n"));
    assert.equal(body.column, true);
    assert.deepEqual(codes, ["lines-of-column"]);
  });

  it("stand close where that is declared, without a note", () => {
    const { body, codes } = readPlain("One\nTwo\n", "column");
    assert.deepEqual([body.column, body.paragraphs, codes], [true, ["One", "Two"], []]);
  });

  it("are not those of a file with blank lines between paragraphs, of few lines, or declared otherwise", () => {
    assert.equal(readPlain(text, "paragraphs").body.column, undefined);
    assert.equal(readPlain(text.split("\n").slice(0, 6).join("\n")).body.column, undefined);
    assert.equal(readPlain(`\n${wrap(words, 60)}\n\n${wrap(words, 60)}`).body.column, undefined);
  });

  const others = {
    names:
      "Ada Marsh\nBo Lund\nCarla Quay\nDan Holm\nElla Strand\nFinn Moor\nGeorge Pier\nHal Dock\nIda Sand\nJo Reed",
    verses: `${"The lamps are lit along the quay,\nAnd every window looks to sea,\n".repeat(6)}`,
    headlines: `${"Ferry to cross six times a day from May\nMayor says cost of bridge is not known\n".repeat(6)}`,
    sentences: `${"The board met.\nIt voted to close the bridge.\nthe mayor came.\n".repeat(5)}`,
    paragraphs: `${`${words}\n`.repeat(12)}`,
  };
  for (const [what, other] of Object.entries(others))
    it(`are not those of a text of ${what}`, () => {
      assert.equal(readPlain(other).body.column, undefined);
    });
});
