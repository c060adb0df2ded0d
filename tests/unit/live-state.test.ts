import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stateFor } from "../../src/dev/live.ts";
import type { ShownProblem } from "../../src/dev/run-build.ts";

function makeProblem(file: string, severity: "refusal" | "warning", page?: string): ShownProblem {
  const texts = { found: "Found.", remedy: "Mend." };
  return { code: "bad-date", severity, file, ...texts, pages: page ? [page] : [] };
}

describe("stateFor", () => {
  const problems = [
    makeProblem("a.txt", "refusal"),
    makeProblem("b.txt", "warning", "/2021/b.html"),
    makeProblem("c.txt", "warning", "/dates/"),
  ];
  const filesFor = (page: string) =>
    stateFor(page, "1", { published: true, problems }).problems.map(({ file }) => file);

  it("puts problems of the page first and keeps the order otherwise", () => {
    assert.deepEqual(filesFor("/"), ["a.txt", "b.txt", "c.txt"]);
    assert.deepEqual(filesFor("/2021/b.html"), ["b.txt", "a.txt", "c.txt"]);
    assert.deepEqual(filesFor("/dates/index.html"), ["c.txt", "a.txt", "b.txt"]);
  });

  it("counts all, and hands out enough to work on", () => {
    const many = Array.from({ length: 5000 }, (_, at) => makeProblem(`${at}.txt`, "warning"));
    const state = stateFor("/", "1", { published: true, problems: [...problems, ...many] });
    assert.deepEqual([state.refusals, state.warnings, state.own], [1, 5002, 0]);
    assert.equal(state.problems.length, 100);
  });
});
