import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attach } from "../../src/archive/attach.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

const sentence = "The board met on Monday and voted to close the old bridge for two years.";
const whole = `Old bridge to close\n20190314\nhttps://www.example.com/close\n${sentence}\nIts chair spoke.\n`;

function read(text: string) {
  const { article, problems } = parseArticle(
    "a.txt",
    { file: makeFile("a.txt", text) },
    defaultSettings,
  );
  assert.ok(article);
  const { title, published, body, references = [] } = article;
  const paragraphs = body.kind === "paragraphs" ? body.paragraphs : [];
  return { article, title, date: published?.date, paragraphs, references, problems };
}

describe("the scans that a plain text names", () => {
  const plain = read(whole);
  const lines = whole.split("\n");

  for (const at of [0, 1, 2, 3, 4, 5])
    it(`are taken from line ${at + 1}, and leave head and text as they were`, () => {
      const found = read(lines.toSpliced(at, 0, "![[page 1.JPG]]").join("\n"));
      assert.deepEqual(found.references, [{ to: "page 1.JPG", as: "scan", line: at + 1 }]);
      for (const part of ["title", "date", "paragraphs"] as const)
        assert.deepEqual(found[part], plain[part]);
    });

  it("may share a line, stand in a sentence, and have words, which stay", () => {
    const text = `${whole}![[1.jpg]] ![[2.pdf|300]]\nSee ![[3.png|the front page|200]] of that day.`;
    const { paragraphs, references } = read(text);
    assert.deepEqual(paragraphs.slice(2), ["See the front page of that day."]);
    assert.deepEqual(
      references.map(({ to, line }) => [to, line]),
      [
        ["1.jpg", 6],
        ["2.pdf", 6],
        ["3.png", 7],
      ],
    );
  });

  it("are no notes, no addresses and no pictures in the manner of Markdown: these stay words", () => {
    const others = ["![[Some note]]", "![[https://x.example/a.jpg]]", "![a](a.jpg)", "[[a.jpg]]"];
    const { paragraphs, references } = read(whole + others.join("\n"));
    assert.deepEqual([paragraphs.slice(2), references], [others, []]);
  });

  it("are told with their line if they are not there, or broken", () => {
    const { article, problems } = read(`![[none.jpg]]\n${whole}${"x".repeat(10)}`);
    assert.deepEqual(problems, []);
    const facts = { ...article, claim: "", slug: "", textLength: 0, textHash: "" };
    const [missing] = attach(facts).problems;
    assert.deepEqual([missing?.code, missing?.line], ["missing-picture", 1]);
    const fault = { found: "“none.jpg” is cut off.", remedy: "Scan it again." };
    const broken = attach(facts, { attachments: [null], faults: [[0, fault]] }).problems;
    assert.deepEqual(
      broken.map(({ code, line }) => [code, line]),
      [["bad-picture", 1]],
    );
  });
});
