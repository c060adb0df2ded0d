import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatEnded, formatRunning, trackPhases } from "../../src/cli/phases.ts";
import { showPlainLines } from "../../src/cli/progress.ts";
import type { Progress } from "../../src/engine/build-options.ts";

/** What a build tells, with the second at which it does. */
type Told = readonly [second: number, phase: Progress["phase"], done: number, total: number];

/** The lines of a build that tells this and is done at second `end`. */
function linesOf(told: readonly Told[], end: number): string[] {
  let second = 0;
  const lines: string[] = [];
  const display = showPlainLines(
    (line) => lines.push(`${second}: ${line}`),
    () => second * 1000,
  );
  for (const [at, phase, done, total] of told) {
    second = at;
    display.tell({ phase, done, total });
  }
  second = end;
  display.close();
  return lines;
}

describe("showPlainLines", () => {
  it("tells each phase at its end, with count and seconds", () => {
    const told: Told[] = [
      [0, "inspect", 0, 0],
      [1, "read", 0, 1200],
      [3, "read", 1200, 1200],
      [3.5, "settle", 0, 0],
      [4, "render", 0, 1300],
    ];
    assert.deepEqual(linesOf(told, 6.25), [
      "1: Looking for changes: 1.0 s",
      "3.5: Reading articles: 1,200 in 2.5 s",
      "4: Comparing articles: 0.5 s",
      "6.25: Making pages: 2.3 s",
    ]);
  });

  it("tells of long phases at most every ten seconds, however often it is told", () => {
    const told = Array.from({ length: 3500 }, (_, at): Told => [at / 100, "read", at * 10, 70_000]);
    assert.deepEqual(linesOf(told, 35), [
      "10: Reading articles: 10,000 of 70,000, 1,000/s, 60 s left",
      "20: Reading articles: 20,000 of 70,000, 1,000/s, 50 s left",
      "30: Reading articles: 30,000 of 70,000, 1,000/s, 40 s left",
      "35: Reading articles: 34,990 in 35.0 s",
    ]);
  });

  it("tells rendering and publishing once each, though they take turns", () => {
    const told: Told[] = [
      [0, "render", 10, 20],
      [1, "publish", 10, 20],
      [2, "render", 20, 20],
      [3, "publish", 20, 20],
    ];
    assert.deepEqual(linesOf(told, 4), [
      "4: Making pages: 20 in 2.0 s",
      "4: Publishing files: 20 in 3.0 s",
    ]);
  });
});

describe("trackPhases", () => {
  it("names what goes on, the phase told last at the end", () => {
    const phases = trackPhases(() => 0);
    for (const phase of ["read", "render", "publish", "render"] as const) {
      phases.take({ phase, done: 1, total: 2 });
    }
    assert.deepEqual(
      phases.open().map(({ phase }) => phase),
      ["publish", "render"],
    );
  });
});

describe("formatRunning", () => {
  const course = { phase: "read", from: 0, to: 2000 } as const;
  for (const [done, total, line] of [
    [0, 0, "Reading articles …"],
    [0, 5000, "Reading articles: 0 of 5,000"],
    [3000, 0, "Reading articles: 3,000, 1,500/s"],
    [3000, 6000, "Reading articles: 3,000 of 6,000, 1,500/s, 2 s left"],
    [6000, 6000, "Reading articles: 6,000 of 6,000, 3,000/s"],
    [1000, 100_000, "Reading articles: 1,000 of 100,000, 500/s, 3 min left"],
    [10, 40_000, "Reading articles: 10 of 40,000, 5/s, 2 h 13 min left"],
  ] as const) {
    it(`says “${line}”`, () => assert.equal(formatRunning({ ...course, done, total }), line));
  }

  it("guesses nothing in the first second", () => {
    const young = { ...course, to: 900, done: 100, total: 200 };
    assert.equal(formatRunning(young), "Reading articles: 100 of 200");
  });
});

describe("formatEnded", () => {
  it("leaves the count out where nothing was counted", () => {
    const course = { phase: "settle", done: 0, total: 0, from: 0, to: 340 } as const;
    assert.equal(formatEnded(course), "Comparing articles: 0.3 s");
  });
});
