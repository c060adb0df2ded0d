import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPlain } from "./read-plain.ts";

const [above, below] = ["The board met on Monday, its chair said.", "The mayor did not come."];

/** Returns the numbers of pages in a text. */
function pageNumbers(text: string): string[] {
  const { paragraphs, forms = {} } = readPlain(text).body;
  return paragraphs.filter((_, at) => forms[at] === "page-number");
}

describe("the number of a page", () => {
  for (const number of [
    "- 3 -",
    "–3–",
    "[Page 4]",
    "(Page 4)",
    "Page 4",
    "PAGE 4 OF 9",
    "Seite 3",
    "第 3 页",
    "صفحة ٣",
  ])
    it(`is ${number}`, () => {
      assert.deepEqual(pageNumbers(`${above}\n${number}\n${below}\n`), [number]);
      assert.deepEqual(pageNumbers(`${above}\n\n${number}\n\f\n${below}\n`), [number]);
    });

  it("is a number alone beside a form feed, above or below", () => {
    for (const text of [
      `${above}\n12\n\f${below}`,
      `${above}\f\n12\n${below}`,
      `${above}\n\f\n\n12\n\n${below}`,
    ])
      assert.deepEqual(pageNumbers(text), ["12"]);
  });

  it("keeps its place, so that no word is lost", () => {
    const { body } = readPlain(`${above}\n- 3 -\n\f${below}\n`);
    assert.deepEqual(body.paragraphs, [above, "- 3 -", below]);
  });

  for (const other of [
    "12",
    "1937",
    "3-1",
    "Page 3 has the answer",
    "- 3",
    "Pages 3 and 4",
    "12 of 20",
    "- three -",
  ])
    it(`is not ${other}`, () =>
      assert.deepEqual(pageNumbers(`${above}\n${other}\n${below}\n`), []));
});

describe("a form feed", () => {
  it("leaves no paragraph", () => {
    assert.deepEqual(readPlain(`${above}\n\f\n${below}\f`).body, {
      kind: "paragraphs",
      paragraphs: [above, below],
    });
  });
});
