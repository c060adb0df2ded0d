import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFrontMatter } from "../../src/read/formats/front-matter.ts";

const rows: readonly [head: readonly string[], found: RegExp, remedy: RegExp, write?: string][] = [
  [["title: a", "\tdate: x"], /“date: x”/, /tab/],
  [["title: Mayor: we won"], /“title: Mayor: we won”/, /quotes/, 'title: "Mayor: we won"'],
  [["title: @home"], /“title: @home”/, /quotes/, 'title: "@home"'],
  [["title: `x`"], /“title: `x`”/, /quotes/, 'title: "`x`"'],
  [['title: "Ferry" returns'], /returns/, /quotes/, 'title: "\\"Ferry\\" returns"'],
  [["title: *x"], /alias/, /quotes/, 'title: "*x"'],
  [["title: a", "  date: x"], /“date: x”/, /start of its line/],
  [['title: "open', "date: x"], /trouble began at “title: "open”/, /Close the quote/],
  [["title: a", "tags: [b, c", "date: x"], /“date: x”|trouble began at “tags: \[b, c”/, /bracket/],
  [["title:a", "date: b"], /trouble began at “title:a”/, /space after the colon/],
  [["title: a", "just words"], /trouble began at “just words”|at “just words”/, /key: value/],
];

describe("what is told of front matter that cannot be read", () => {
  for (const [head, found, remedy, write] of rows) {
    it(`says what is wrong with ${head.join(" / ")}`, () => {
      const matter = readFrontMatter(`---\n${head.join("\n")}\n---\nText.\n`);
      assert.ok("refusal" in matter);
      assert.match(matter.refusal.found, found);
      assert.match(matter.refusal.remedy, remedy);
      assert.equal(matter.refusal.write, write);
    });
  }

  it("tells to write what can then be read", () => {
    for (const [head, , , write] of rows) {
      if (!write) continue;
      const matter = readFrontMatter(`---\n${write}\n---\n`);
      const value = "data" in matter ? matter.data.get("title") : undefined;
      assert.equal(value, head[0]?.replace("title: ", ""));
    }
  });
});
