import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linkPassages } from "../../src/text/passages.ts";
import { typeset } from "../../src/text/typesetting.ts";
import { head, readPlain, wrap } from "./read-plain.ts";

/** Returns numbers of which each follows from the one before (mulberry32), below a limit. */
function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const words =
  "the old bridge of harbour Board met on Monday, and voted — to close well-known “ferry” it. Ada Marsh 12 1937 £3 & <b> 港口 委员会 الميناء Москва café a I half-".split(
    " ",
  );

/** Makes a piece of a text of some kind. */
function makePiece(below: (limit: number) => number): string {
  const some = (count: number) =>
    Array.from({ length: 1 + below(count) }, () => words[below(words.length)]).join(" ");
  const pieces = [
    () => wrap(some(120), 20 + below(90), " ".repeat(below(6))),
    () => some(150),
    () => Array.from({ length: 1 + below(9) }, () => some(6)).join("\n"),
    () =>
      Array.from({ length: 1 + below(7) }, () =>
        Array.from({ length: 1 + below(4) }, () => some(2).padEnd(14)).join(
          ["   ", "\t"][below(2)],
        ),
      ).join("\n"),
    () => ["- 3 -", "[Page 4]", "12", "\f", "\f12", "* * *", "-----  ----"][below(7)] ?? "",
    () =>
      Array.from({ length: below(8) }, (_, at) => `${["Q.", "A."][at % 2]} ${some(20)}`).join("\n"),
    () => Array.from({ length: below(8) }, () => `- ${some(9)}`).join("\n"),
  ];
  return pieces[below(pieces.length)]?.() ?? "";
}

/** The characters of a text without blanks, and without hyphens, some of which go when lines are joined. */
function letters(text: string): string {
  return text.replace(/[\s-]+/g, "");
}

describe("plain texts of any kind", () => {
  it("have every word of their file on the page, in its order", () => {
    for (let seed = 0; seed < 600; seed += 1) {
      const below = generator(seed);
      const ends = ["\n", "\n\n", "\n\n\n", "\n\f\n", "\r\n\r\n"];
      let text = "";
      for (let at = below(9); at >= 0; at -= 1) text += makePiece(below) + ends[below(ends.length)];
      const way = ([undefined, undefined, "wrapped", "column", "paragraphs"] as const)[below(5)];
      const { body } = readPlain(text, way);
      // What stands below the head; a date or an address among the first lines would be taken for part of it.
      const found = letters(body.paragraphs.join("\n"));
      assert.ok(letters(head + text).endsWith(found), `seed ${seed}: ${text}`);
      assert.equal(found.length, letters(text).length, `seed ${seed}: ${text}`);
      const html = linkPassages(body, "Link", typeset(body, text.length)?.close === true);
      const shown = html.replace(/<(?:br|[a-z0-9]+ [^>]*|\/?[a-z0-9]+)>/g, "");
      const plain = shown.replace(
        /&(amp|lt|gt|quot);/g,
        (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name as "amp"],
      );
      assert.equal(letters(plain), found, `seed ${seed}`);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, `seed ${seed}`);
    }
  });

  it("are read in time in proportion to their length", () => {
    const units = [
      "a  b\n",
      "a-\n",
      "a\n\n",
      "12\n\f\n",
      "Q. a.\n",
      "a   b   c   d   e   f   g   h\n",
      "word ",
      "港\n",
      "-- \n",
      "a:\n",
    ];
    for (const unit of units)
      for (const way of [undefined, "wrapped"] as const) {
        const start = process.cpuUsage();
        readPlain(unit.repeat(300_000 / unit.length), way);
        const { user } = process.cpuUsage(start);
        assert.ok(user < 2_000_000, `${JSON.stringify(unit)}: ${user / 1000} ms`);
      }
  });
});
