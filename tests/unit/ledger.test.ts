import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { closeTotals, problemsOf } from "../../src/model/ledger.ts";

describe("closeTotals", () => {
  it("adds up what became of the files of every part", () => {
    const parts = [
      { built: 3, merged: 1, refused: 0 },
      { built: 0, merged: 0, refused: 2 },
    ];
    const others = { built: 2, "not used": 1, attached: 2 };
    assert.deepEqual(closeTotals([...parts, others], 9), {
      ...{ files: 9, built: 5, merged: 1, refused: 2, withheld: 0, "not used": 1 },
    });
    assert.deepEqual(closeTotals([], 0), {
      ...{ files: 0, built: 0, merged: 0, refused: 0, withheld: 0, "not used": 0 },
    });
  });

  it("stops the build when a file has no row", () => {
    const part = { built: 1, merged: 0, refused: 0 };
    assert.throws(() => closeTotals([part], 2), /2 files, but 1 built/);
  });
});

describe("problemsOf", () => {
  it("names the file in every problem", () => {
    const problem = {
      code: "empty",
      severity: "note",
      line: 3,
      found: "F.",
      remedy: "R.",
    } as const;
    const named = problemsOf("a/b.txt", [problem, { ...problem, line: 4 }]);
    assert.deepEqual(
      named.map(({ file, line }) => [file, line]),
      [
        ["a/b.txt", 3],
        ["a/b.txt", 4],
      ],
    );
  });
});
