import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Measurement } from "./measure/measure-command.ts";
import { reportAdds, reportBuilds, reportReaders } from "./search/search-report.ts";

const measured = (wallSeconds: number, megabytes: number): Measurement => ({
  ...{ said: "", wallSeconds, cpuSeconds: 0 },
  peakBytes: megabytes * 1e6,
});

/** The cells of the rows of a table, without its head. */
function rowsOf(table: string): string[][] {
  const lines = table.split("\n").slice(2);
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the report on the search", () => {
  it("holds our build against Pagefind's own, by medians", () => {
    const runs = [1, 2, 9].map((ours) => ({
      ours: measured(ours, 100),
      pagefind: measured(4, 400),
    }));
    assert.deepEqual(rowsOf(reportBuilds(runs)), [
      ["our search", "2.0", "0.50", "100", "0.25"],
      ["`pagefind --site`", "4.0", "1.00", "400", "1.00"],
    ]);
  });

  it("tells the most shards that an added article has cost", () => {
    const run = (shards: readonly string[]) => ({
      ...{ shards, build: measured(3, 200) },
      searchAlone: measured(2, 100),
    });
    const [whole] = rowsOf(reportAdds([run(["2012"]), run(["2012", "2013"])]));
    assert.deepEqual(whole, ["the whole build", "3.0", "200", "2"]);
  });

  it("tells of each query what was waited for and loaded", () => {
    const order = { address: "", words: "council", year: "2012", typed: true };
    const files = new Map<string, number>();
    const run = { firstSeconds: 0.5, allSeconds: 1, firstBytes: 2e5, allBytes: 3e5, files };
    assert.deepEqual(rowsOf(reportReaders([{ order, runs: [run] }])), [
      ["council, in 2012, typed", "0.50", "200", "1.00", "300"],
    ]);
  });
});
