import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindOf } from "../../src/read/formats/plain-head.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

const kinds: readonly [kind: string, ...lines: string[]][] = [
  ["D", "20240117", "2024-01", "17 January 2024", "20210001"],
  ["D", "17 janvier 2024", "le 17 janvier 2024", "2024年1月17日", "17/01/2024", "03/04/2017"],
  ["D", "Published: January 17, 2024", "١٧ يناير ٢٠٢٤", "17.01.2024", "1397/12/24"],
  ["A", "https://x.example/a", "www.x.example", "ftp://x.example/a", "HTTP://X.EXAMPLE"],
  ["B", "By Ada Marsh", "BY ADA MARSH AND BO EK"],
  [
    "U",
    ...["the Monday before last", "17 janvier", "Updated: January 17, 2024", "March 1st"],
    ...["17/01/24", "Wednesday, the twenty-second of December", "1月17日2024"],
  ],
  ["h", "Bridge opens in spring", "Ferry 12 sinks", "In 2024 the mayor was happy", "By the sea"],
  ["s", "The mayor is happy.", "It opened on Monday, 17 January.", "“Is it over?”"],
];

describe("kindOf", () => {
  for (const [kind, ...lines] of kinds) {
    it(`knows ${kind}`, () => {
      const number = 1;
      const found = lines.map((value) => kindOf({ number, value }));
      assert.deepEqual(
        found,
        lines.map(() => kind),
      );
    });
  }
});

describe("the words of a text", () => {
  const sentence = "The mayor is happy.";
  const lines = ["Bridge opens", sentence, "By Ada Marsh", "A second sentence follows here."];

  it("never leave it for the head, wherever date and address stand", () => {
    const facts = ["20240117", "https://x.example/a"];
    for (let at = 0; at <= lines.length; at += 1) {
      for (let then = at; then <= lines.length; then += 1) {
        const placed = [...lines];
        placed.splice(then, 0, facts[1] ?? "");
        placed.splice(at, 0, facts[0] ?? "");
        const text = placed.join("\n");
        const { text: _text, ...file } = makeFile("a.txt", text);
        const read = { file: { ...file, text } };
        const { article } = parseArticle("a.txt", read, defaultSettings);
        const shown = `${article?.title}\n${article?.plainText}`;
        for (const line of lines) assert.ok(shown.includes(line), `${line} of ${text}`);
      }
    }
  });
});
