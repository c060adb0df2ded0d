import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

function read(head: string) {
  const file = makeFile("a.md", `---\n${head}\n---\nText.\n`);
  return parseArticle("a.md", { file }, defaultSettings);
}

const extraOf = (head: string) => ({ ...read(head).article?.extra });

describe("what a head says beyond the known fields", () => {
  it("is kept by its own name, as text", () => {
    const head = "title: A\nphotographer: Ada Marsh\npage: 010\nlayout: post";
    const extra = { photographer: "Ada Marsh", page: "010", layout: "post" };
    assert.deepEqual(extraOf(head), extra);
    assert.equal(read("title: A\nempty:\nblank: ''").article?.extra, undefined);
  });

  it("holds a second name of a field that another has filled", () => {
    assert.deepEqual(extraOf("title: A\nheadline: B"), { headline: "B" });
  });

  it("shows lists and maps as JSON, and cuts what is long", () => {
    const head = `title: A\nlist: [a, b]\nmap: {a: {b: c}}\nlong: ${"word ".repeat(500)}`;
    const { list, map, long = "" } = extraOf(head);
    assert.deepEqual([list, map], ['["a","b"]', '{"a":{"b":"c"}}']);
    assert.ok(long.length <= 501 && long.endsWith("…"));
  });

  it("cannot reach a prototype", () => {
    const extra = read("title: A\n__proto__: {polluted: x}\nconstructor: y").article?.extra;
    assert.deepEqual(Object.keys(extra ?? {}), ["__proto__", "constructor"]);
    assert.equal(Object.getPrototypeOf(extra), null);
    assert.equal((Object.prototype as { polluted?: string }).polluted, undefined);
  });

  it("holds no control and no half of a pair", () => {
    const head = 'title: A\nx: "a\\0b\\ec\\uD800d\\x9f\\n e"';
    assert.equal(extraOf(head).x, "abc\ufffdd e");
  });

  it("refuses a map for a key, with the line of the head", () => {
    const [problem] = read("title: A\n? {a: b}\n: c").problems;
    assert.deepEqual([problem?.code, problem?.severity], ["bad-front-matter", "refusal"]);
    assert.match(problem?.found ?? "", /\{ \} as a key/);
  });
});
