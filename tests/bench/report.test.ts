import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { usualPile } from "./made/piles.ts";
import type { ArchiveResult } from "./measure-archive.ts";
import { formatGrowth } from "./report/format-growth.ts";
import { formatSteps } from "./report/format-steps.ts";
import { median } from "./report/median.ts";
import { putBetweenMarks } from "./report/put-between-marks.ts";
import { renderReport } from "./report/render-report.ts";
import type { Run, StepResult } from "./step.ts";
import { stepNames } from "./step-names.ts";

const runs = (...seconds: number[]): Run[] =>
  seconds.map((wallSeconds) => ({
    ...{ wallSeconds, cpuSeconds: wallSeconds * 2, peakBytes: wallSeconds * 1e8 },
    ...{ written: 12, site: { files: 13, pages: 9, bytes: 2_500_000 } },
  }));

const full: StepResult = { name: stepNames.full, runs: runs(3, 1, 2) };
const hugo: StepResult = { name: stepNames.hugo, runs: runs(4, 5, 4) };
const start: StepResult = {
  name: stepNames.laterStart,
  runs: [{ wallSeconds: 0.5, cpuSeconds: 0.25 }],
};
const archive = (count: number, steps: readonly StepResult[]): ArchiveResult => ({
  ...{ count, steps, pile: usualPile, bytes: 1_234_567 },
});
const cellsOf = (table: string) =>
  table.split("\n").map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("median", () => {
  for (const [numbers, middle] of [
    [[5], 5],
    [[10, 9, 100], 10],
    [[4, 1, 3, 2], 2.5],
  ] as const) {
    it(`of ${numbers} is ${middle}`, () => assert.equal(median(numbers), middle));
  }
});

describe("formatSteps", () => {
  it("tells medians, and divides them by those of the full builds", () => {
    const [head, , ...rows] = cellsOf(formatSteps([full, hugo]));
    assert.deepEqual(head?.slice(6), ["wall / full", "wall / Hugo", "peak / Hugo"]);
    assert.deepEqual(rows, [
      ["full build", "2.00", "1.00", "4.00", "200", "12", "1.000", "0.500", "0.500"],
      ["Hugo, full build", "4.00", "4.00", "8.00", "400", "12", "2.000", "1.000", "1.000"],
    ]);
  });

  it("leaves out what was not measured", () => {
    const [head, , , row] = cellsOf(formatSteps([full, start]));
    assert.equal(head?.length, 7);
    assert.deepEqual(row, [stepNames.laterStart, "0.50", "0.50", "0.25", "–", "–", "0.250"]);
  });

  it("is a table whose lines are equally long", () => {
    const lines = formatSteps([full, hugo, start]).split("\n");
    assert.equal(new Set(lines.map((line) => line.length)).size, 1);
  });
});

describe("formatGrowth", () => {
  it("divides the figures of each archive by those of the first", () => {
    const larger = archive(1000, [{ name: stepNames.full, runs: runs(22) }]);
    const rows = cellsOf(formatGrowth([archive(100, [full]), larger]));
    assert.deepEqual(rows[2], ["full build", "2.00", "200", "22.00", "11.00", "2200", "11.00"]);
  });

  it("is nothing for one archive", () => {
    assert.equal(formatGrowth([archive(100, [full])]), "");
  });
});

describe("renderReport", () => {
  it("says when and how it came about, and how large the sites are", () => {
    const told = { date: "2026-11-23", command: "npm run bench", versions: "V", machine: "M" };
    const report = renderReport([archive(100, [full])], { ...told, rounds: 3 });
    assert.match(
      report,
      /^Measured on 2026-11-23 by `npm run bench`: V; M\. Medians of 3 rounds\.$/m,
    );
    assert.match(report, /^### 100 articles, 1\.2 MB$/m);
    assert.match(report, /^- full build: 13 files, 9 of them pages, 2\.5 MB$/m);
  });
});

describe("putBetweenMarks", () => {
  const document = "by hand\n<!-- bench: a -->\nold\n<!-- /bench: a -->\nmore\n<!-- bench: b -->\n";

  it("replaces what stands between the marks, and nothing else", () => {
    const once = putBetweenMarks(document, "a", "$& new");
    assert.equal(
      once,
      document.replace("old", () => "\n$& new\n"),
    );
    assert.equal(putBetweenMarks(once, "a", "$& new"), once);
  });

  it("refuses a document without one pair of marks", () => {
    for (const text of ["", document.replaceAll("/", ""), document + document])
      assert.throws(() => putBetweenMarks(text, "a", "new"), /two lines/);
    assert.throws(() => putBetweenMarks(document, "b", "new"), /two lines/);
  });
});
