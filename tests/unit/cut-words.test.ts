import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinCutWords } from "../../src/read/plain/cut-words.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";
import { head, readPlain } from "./read-plain.ts";

describe("words that the end of a line cuts", () => {
  it("are put together, each once", () => {
    const lines = [
      "it was an-",
      "nounced that AN-",
      "NA was well\u2010",
      "known, and an-",
      "nounced",
    ];
    assert.deepEqual(joinCutWords(lines), ["announced", "ANNA", "wellknown"]);
    assert.deepEqual(joinCutWords(["a par¬", "  don and a par⸗", "don, a whist\u00ad", "le"]), [
      "pardon",
      "whistle",
    ]);
    assert.deepEqual(joinCutWords(["о мос-", "те", "un cafe\u0301-", "ier"]), [
      "мосте",
      "cafe\u0301ier",
    ]);
  });

  it("are none behind a dash, before a number or another part", () => {
    assert.deepEqual(
      joinCutWords(["it rained -", "again", "pages 12-", "14", "East-", "and West"]),
      [],
    );
  });
});

describe("the words by which a text is found", () => {
  const lines =
    "The board met on Mon-\nday and its chair an-\nnounced that the old bridge\nwas to be closed for two\nyears, since the piers were\nno longer safe, and that the\nferry would cross the river\nsix times a day, and more often\non Sundays and market days";

  function read(text: string) {
    const file = makeFile("a.txt", head + text);
    const { article } = parseArticle("a.txt", { file }, defaultSettings);
    assert.ok(article);
    return article;
  }

  it("are whole, beside the halves that stand in a column", () => {
    const { plainText, lead, body } = read(lines);
    assert.equal(body.kind === "paragraphs" && body.column, true);
    assert.deepEqual(plainText.split("\n"), [...lines.split("\n"), "Monday announced"]);
    assert.equal(lead, "The board met on Mon-");
  });

  it("are whole, beside those that keep a hyphen when lines are joined", () => {
    const { plainText } = read(
      "The board met in the town hall on Mon-\nday last, where the chair at once an-\nnounced that the bridge was to be\nclosed for two years.\n\nNothing was said on Monday of the cost,\nwhich is not known, nor of the year.\n",
    );
    const [first = "", , last] = plainText.split("\n");
    assert.ok(first.includes("on Monday last, where the chair at once an-nounced that"));
    assert.equal(last, "announced");
  });

  it("are those of the text alone where no line cuts one", () => {
    const { body } = readPlain("A well-known chair.\nAn-other one.\n");
    const { plainText } = read("A well-known chair.\nAn-other one.\n");
    assert.equal(plainText, body.paragraphs.join("\n"));
  });

  it("lose a sign that only programs for reading scans write", () => {
    assert.equal(
      readPlain("a par¬\ndon for all\n", "wrapped").body.paragraphs[0],
      "a pardon for all",
    );
  });
});
