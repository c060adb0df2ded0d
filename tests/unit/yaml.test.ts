import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseYaml, YamlFault } from "../../src/text/yaml.ts";

const lines: readonly [text: string, path: readonly string[], line: number][] = [
  ["a: 1\nb: 2", ["b"], 2],
  ["# a: 0\n\na: 1", ["a"], 3],
  ["a:\n  c: 1\nb:\n  c: 2", ["b", "c"], 4],
  ["\"a\": 1\n'b' : 2", ["b"], 2],
  ["ab: 1\na: 2", ["a"], 2],
  ["a: 1", ["none"], 1],
  ["a:\n  b: 1", ["a", "none"], 1],
  ["a: {b: 1}", ["a", "b"], 1],
  ["a:\n  b: inner\nb: outer", ["b"], 3],
  ["a:\n  - b\n  - c: 1\n    d: 2\n  - e", ["a", "2"], 5],
  ["a:\n  - b\n  - c: 1\n    d: 2", ["a", "1", "d"], 4],
  ["a:\n- b\n- c\ne: 1", ["a", "1"], 3],
  ["a: [b, c]\ne:\n  - f\n  - g", ["a", "1"], 1],
  ["a: |\n  b: text of a\nb: 2", ["b"], 3],
];

const faults: readonly [text: string, line: number][] = [
  ["a: b: c", 1],
  ["a: 1\nb: [", 3],
  ["a: 1\na: 2", 2],
  ["a: 1\nb: &x 2", 2],
  ["a: 1\nb: *x", 2],
  ["a: !!binary x", 1],
];

describe("parseYaml", () => {
  it("keeps scalars as text or gives them their type, as it is told", () => {
    const text = "a: 010\nb: true\nc: 2021-11-22\nd: null\ne:";
    const asText = { a: "010", b: "true", c: "2021-11-22", d: "null", e: null };
    assert.deepEqual(parseYaml(text, "text").value, asText);
    const typed = { b: true, c: "2021-11-22", d: null, e: null };
    assert.deepEqual(parseYaml(text.slice(7), "typed").value, typed);
  });

  it("forgives lines inside quotes that are not indented", () => {
    assert.deepEqual(parseYaml('a: "one\ntwo"', "text").value, { a: "one two" });
  });

  for (const [text, path, line] of lines) {
    it(`finds ${path.join(".")} of ${JSON.stringify(text)} on line ${line}`, () => {
      assert.equal(parseYaml(text, "text").lineOf(path), line);
    });
  }

  for (const [text, line] of faults) {
    it(`names line ${line} of ${JSON.stringify(text)}`, () => {
      const isFault = (error: unknown) => error instanceof YamlFault && error.line === line;
      assert.throws(() => parseYaml(text, "text"), isFault);
    });
  }

  it("throws nothing but a YamlFault", () => {
    const texts = [
      "a: 1\n---\nb: 2",
      "a\n...\nb",
      "%YAML 9.9\n---\na",
      "a: \u0001",
      "\t",
      "? [a]: b",
    ];
    for (const text of [...texts, "[".repeat(16_000), "- ".repeat(8000), "{a: ".repeat(4000)]) {
      try {
        parseYaml(text, "text");
      } catch (error) {
        assert.ok(error instanceof YamlFault, `${JSON.stringify(text.slice(0, 40))}: ${error}`);
      }
    }
  });
});
