import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFrontMatter } from "../../src/read/formats/front-matter.ts";

const block = (...lines: string[]) => `---\n${lines.join("\n")}\n---\nText.\n`;

function read(text: string) {
  const matter = readFrontMatter(text);
  if ("refusal" in matter) return assert.fail(matter.refusal.found);
  return matter;
}

describe("readFrontMatter", () => {
  it("takes a text without front matter for content as a whole", () => {
    for (const text of [
      "",
      "Text.\n---\n",
      "\n---\n\nRules.\n\n---\n",
      "----\n",
      " ---\na: b\n---\n",
    ]) {
      const matter = read(text);
      assert.deepEqual([matter.content, matter.data.size], [text, 0]);
    }
  });

  it("takes an empty block", () => {
    for (const text of ["---\n---\nText.", "---\n\n---\nText.", "---\n# comment\n---\nText."]) {
      const matter = read(text);
      assert.deepEqual([matter.content, matter.data.size], ["Text.", 0]);
    }
  });

  it("keeps every scalar letter by letter", () => {
    const scalars = ["010", "1e3", "12:30:45", "null", "~", "true", "no", "2021-11-22", "0x1F"];
    scalars.push(
      "1_000",
      ".inf",
      ".nan",
      "0b11",
      "0o7",
      "-0",
      "+1",
      "1.10",
      "2021-11-22T10:00:00Z",
    );
    for (const scalar of scalars) assert.equal(read(block(`a: ${scalar}`)).data.get("a"), scalar);
  });

  it("reads a block of 16 KB, whatever ends its lines", () => {
    const title = "x".repeat(16 * 1024 - 7);
    for (const end of ["\n", "\r\n", "\r"]) {
      const matter = read(block(`title: ${title}`).replaceAll("\n", end));
      assert.equal(matter.data.get("title"), title);
      assert.equal(matter.content.trim(), "Text.");
    }
  });

  it("gives no two readers the same data", () => {
    const text = block("tags: [a]");
    const tags = read(text).data.get("tags");
    assert.ok(Array.isArray(tags));
    tags.push("b");
    assert.deepEqual(read(text).data.get("tags"), ["a"]);
  });

  it("keeps dangerous keys harmless", () => {
    const { data } = read(block("__proto__: {polluted: 1}", "constructor: x", "toString: y"));
    assert.deepEqual([...data.keys()], ["__proto__", "constructor", "toString"]);
    assert.equal(Reflect.get({}, "polluted"), undefined);
  });
});
