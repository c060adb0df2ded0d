import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFrontMatter } from "../../src/read/formats/front-matter.ts";

const block = (...lines: string[]) => `---\n${lines.join("\n")}\n---\nText.\n`;

/** The line that a text is refused for. */
function refusedLine(text: string): number | undefined {
  const matter = readFrontMatter(text);
  assert.ok("refusal" in matter, `was taken: ${text.slice(0, 80)}`);
  assert.equal(matter.refusal.severity, "refusal");
  return matter.refusal.line;
}

const engineWords = [
  ...[
    "js",
    "javascript",
    "JS",
    "node",
    "coffee",
    "cson",
    "yml",
    "json5",
    " js",
    "\tjs",
    " # comment",
  ],
  ...["constructor", "toString", "__proto__", "hasOwnProperty"],
];

const bombs = ["a: &a [x,x,x,x,x,x,x,x,x]"].concat(
  [..."bcdefgh"].map((name, index) => {
    const inner = `*${"abcdefgh"[index]}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(",")}]`;
  }),
);

/** The line counts in the file, whose first line is the opening one. */
const refused: readonly [what: string, text: string, line: number][] = [
  ["a block that is not closed", "---\ntitle: x\n\nText.\n", 1],
  ["an opening line alone", "---", 1],
  ["a closing line with a word", "---\ntitle: x\n---foo\nText.\n", 3],
  ["a closing line of four hyphens", "---\ntitle: x\n----\nText.\n", 3],
  ["a block of more than 16 KB", block(`title: ${"x".repeat(16 * 1024)}`), 1],
  ["100,000 blank lines", block("\n".repeat(100_000)), 1],
  ["50,000 brackets", block(`title: ${"[".repeat(50_000)}`), 1],
  ["8,000 brackets", block("title: x", `tags: ${"[".repeat(8000)}`), 3],
  ["an alias bomb", block(...bombs), 2],
  ["an alias of itself", block("title: x", "a: &a {b: *a}"), 3],
  ["an anchor alone", block("title: x", "summary: &s Some text"), 3],
  ["a function", block('title: !!js/function "function () {}"'), 2],
  ["a pattern", block("title: x", "tags: !!js/regexp /x/"), 3],
  ["an object", block("title: !!python/object:os.system x"), 2],
  ["a tag of its own", block("title: !mine x"), 2],
  ["a harmless tag", block("title: !!str x"), 2],
  ["a colon in a title", block("date: 2020", "title: River: it rises"), 3],
  ["a list", block("- title"), 2],
  ["a text", block("title"), 2],
  ["a tab for a blank", block("title: x", "tags:", "\t- y"), 4],
  ["a quote that is not closed", block("title: 'x", "date: 2020"), 4],
];

describe("what readFrontMatter refuses", () => {
  it("refuses any word behind the opening hyphens", () => {
    for (const word of engineWords) {
      assert.equal(refusedLine(`---${word}\ntitle: x\n---\nText.\n`), 1, word);
    }
  });

  for (const [what, text, line] of refused) {
    it(`refuses ${what} and names line ${line}`, () => assert.equal(refusedLine(text), line));
  }

  it("refuses a broken block the second time, too", () => {
    const text = block("title: River: it rises");
    assert.deepEqual(readFrontMatter(text), readFrontMatter(text));
    assert.equal(refusedLine(text), 2);
  });
});
