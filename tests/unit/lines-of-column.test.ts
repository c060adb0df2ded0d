import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PlainBody } from "../../src/text/body.ts";
import { linkPassages } from "../../src/text/passages.ts";
import { paragraphsToHtml } from "../../src/text/plain/set-paragraphs.ts";
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

  it("stay lines, and keep their addresses, where pages and their numbers part them", () => {
    const lines = wrap(words, 28).split("\n");
    const whole = readPlain(lines.join("\n")).body;
    const addresses = (body: PlainBody) => linkPassages(body, "").match(/ id="[^"]+"/g) ?? [];
    for (const between of ["- 2 -", "12", "\n12\n", "\n- 2 -\n\f\n", "\f", "\n\f"]) {
      const { body, codes } = readPlain(lines.toSpliced(6, 0, between).join("\n"));
      const number = between.replace(/[\n\f]/g, "");
      assert.deepEqual(body.paragraphs, number ? lines.toSpliced(6, 0, number) : lines);
      assert.deepEqual([body.column, codes], [true, ["lines-of-column"]]);
      assert.deepEqual(body.forms, number ? { 6: "page-number" } : undefined);
      const had = new Set(addresses(body));
      assert.deepEqual(
        addresses(whole).filter((one) => !had.has(one)),
        [],
      );
      assert.equal(linkPassages(body, "").includes(' class="page-number">'), number !== "");
      assert.equal(paragraphsToHtml(body).includes(' class="page-number">'), number !== "");
    }
  });

  it("are joined between blank lines, however narrow, where they are full", () => {
    for (const width of [18, 22, 28]) {
      const { body, codes } = readPlain(`${wrap(words, width)}\n\n${wrap(words, width)}\n`);
      assert.deepEqual([body.paragraphs, codes], [[words, words], ["joined-lines"]]);
    }
  });

  /** Lines of a scan: words that are missing leave some of them short. */
  const ragged = wrap(words, 34)
    .split("\n")
    .map((line, at) => (at % 5 === 1 || at % 5 === 3 ? line.slice(0, 14).trim() : line))
    .join("\n");

  it("stay lines of paragraphs between blank lines, where they are of any length", () => {
    const { body, codes } = readPlain(`THE MAIL\n\n${ragged}\n\n${ragged}\n`);
    assert.deepEqual(body.paragraphs, ["THE MAIL", ragged, ragged]);
    assert.deepEqual([body.forms, codes], [{ 1: "lines", 2: "lines" }, ["lines-of-column"]]);
  });

  it("may have a number that stands in no sentence, where it counts on", () => {
    const lines = ragged.split("\n");
    const numbered = [...lines.slice(0, 5), "7", ...lines.slice(5), "8", ...lines].join("\n");
    const { paragraphs, forms = {} } = readPlain(numbered).body;
    const pages = Object.keys(forms).map((at) => paragraphs[Number(at)]);
    assert.deepEqual(pages, ["7", "8"]);
    const others = [...lines.slice(0, 5), "7", ...lines.slice(5), "90", ...lines].join("\n");
    assert.equal(Object.keys(readPlain(others).body.forms ?? {}).length, 1);
  });

  const others = {
    names:
      "Ada Marsh\nBo Lund\nCarla Quay\nDan Holm\nElla Strand\nFinn Moor\nGeorge Pier\nHal Dock\nIda Sand\nJo Reed",
    verses: `${"The lamps are lit along the quay,\nAnd every window looks to sea,\n".repeat(6)}`,
    headlines: `${"Ferry to cross six times a day from May\nMayor says cost of bridge is not known\n".repeat(6)}`,
    sentences: `${"The board met.\nIt voted to close the bridge.\nthe mayor came.\n".repeat(5)}`,
    paragraphs: `${`${words}\n`.repeat(12)}`,
    "stanzas without marks":
      "\nthe lamps are lit along the quay\nand every window looks to sea\nwhere nothing moves but what the moon\nhas painted on the still lagoon\n\nthe ships go out upon the tide\nand none of them come back again\nthe sea is calm tonight and wide\nbefore the cold november rain",
    "things to buy": `\n${"500 g of haddock\nsalt\ntwo onions, chopped\na cup of cream\nlemon\n".repeat(2)}\nBoil all of it for half an hour.`,
  };
  for (const [what, other] of Object.entries(others))
    it(`are not those of a text of ${what}`, () => {
      const { body, codes } = readPlain(other);
      assert.deepEqual([body.column, body.forms, codes], [undefined, undefined, []]);
    });
});

describe("the paragraphs of a typescript without blank lines", () => {
  for (const indent of ["     ", "\t", "  "])
    it(`begin with blanks: ${JSON.stringify(indent)}`, () => {
      const text = [words, words, words].map((one) => wrap(one, 60, indent)).join("\n");
      const { body, codes } = readPlain(text);
      assert.deepEqual([body.paragraphs, codes], [[words, words, words], ["joined-lines"]]);
    });

  it("do not begin wherever blanks are", () => {
    const text = wrap(words, 36)
      .split("\n")
      .map((line, at) => (at % 4 === 2 ? `   ${line}` : line));
    const { body } = readPlain(text.join("\n"));
    assert.equal(body.column, true);
  });
});
