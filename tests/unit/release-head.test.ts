import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

function read(...lines: string[]) {
  const file = makeFile("a.txt", `${lines.join("\n")}\n`);
  const { article } = parseArticle("a.txt", { file }, defaultSettings);
  assert.ok(article);
  return { title: article.title, date: article.published?.date, text: article.plainText };
}

const text = "OSTMERE – The board has voted for a new ferry, its clerk said.";

describe("a press release in plain text", () => {
  it("has its headline below whom to ask, and every other line in its text", () => {
    const {
      title,
      date,
      text: below,
    } = read(
      ...[
        "FOR IMMEDIATE RELEASE",
        "",
        "Contact:",
        "Ada Marsh",
        "555-0134",
        "",
        "March 15, 2019",
        "",
      ],
      ...["Harbour Board Approves Ferry", "", text],
    );
    assert.deepEqual([title, date], ["Harbour Board Approves Ferry", "2019-03-15"]);
    assert.deepEqual(below.split("\n"), [
      "FOR IMMEDIATE RELEASE",
      "Contact:",
      "Ada Marsh",
      "555-0134",
      text,
    ]);
  });

  it("may have a line for each, a date with a word, or one behind the first words", () => {
    for (const lines of [
      ["PRESS RELEASE", "Date: 15 March 2019", "Contact: Ada Marsh, ada@board.example"],
      ["*** NEWS RELEASE ***", "15 March 2019"],
      ["For immediate release: March 15, 2019"],
      ["Immediate Release – 2019-03-15", "Media contact: Ada Marsh"],
      ["PRESS RELEASE", "For immediate release: 15 March 2019"],
      ["PRESS RELEASE", "Release date: March 15, 2019", "Contact: Ada Marsh"],
    ]) {
      const { title, date, text: below } = read(...lines, "Board approves ferry", text);
      assert.deepEqual([title, date], ["Board approves ferry", "2019-03-15"], lines[0]);
      assert.ok(below.startsWith(lines[0] ?? ""));
      assert.ok(below.endsWith(text));
    }
  });

  it("is kept from readers until its embargo ends", () => {
    for (const line of [
      "EMBARGOED UNTIL 6 a.m. EST, March 15, 2031",
      "*** Under embargo until: 00:01 15 March 2031 ***",
      "Strictly embargoed to 10 a.m. on 15 March 2031",
    ]) {
      const lines = ["PRESS RELEASE", "14 March 2031", line, "", "Board approves ferry", text];
      const file = makeFile("a.txt", lines.join("\n"));
      const { article, holds } = parseArticle("a.txt", { file }, defaultSettings);
      assert.equal(article?.title, "Board approves ferry", line);
      assert.equal(article.published?.date, "2031-03-15");
      assert.deepEqual(
        holds?.map(({ until }) => until),
        ["2031-03-15"],
      );
      assert.ok(article.plainText.includes(line));
    }
  });

  it("may open with its embargo, but no headline is one", () => {
    const embargo = read("Embargoed until 15 March 2019", "", "Board approves ferry", "", text);
    assert.deepEqual([embargo.title, embargo.date], ["Board approves ferry", "2019-03-15"]);
    for (const title of ["Embargo for oil: ministers agree", "Embargo to end in May"])
      assert.equal(read(title, "20190315", text).title, title);
  });

  it("may name the office that speaks above its day", () => {
    const office = ["For Immediate Release", "Office of the Mayor", "March 15, 2019", ""];
    const { title, date, text: below } = read(...office, "Board approves ferry", "", text);
    assert.deepEqual([title, date], ["Board approves ferry", "2019-03-15"]);
    assert.ok(below.includes("Office of the Mayor"));
    assert.equal(read(...office, text).title, "Office of the Mayor");
  });

  it("is none in a file that has title, date and address on its first lines", () => {
    const { title, text: below } = read("Press release", "20190315", "https://a.example/1", text);
    assert.deepEqual([title, below], ["Press release", text]);
  });

  it("is none where the words are those of a headline, or no headline follows", () => {
    assert.equal(
      read("Press release angers board", "20190315", text).title,
      "Press release angers board",
    );
    assert.equal(read("Press Release", "20190315", `${text} `.repeat(4)).title, "Press Release");
  });
});
