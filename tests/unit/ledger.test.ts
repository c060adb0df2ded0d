import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { closeLedger, type Outcome, problemsOf } from "../../src/model/ledger.ts";

describe("closeLedger", () => {
  const cases: readonly [outcomes: string, built: number, merged: number, refused: number][] = [
    ["", 0, 0, 0],
    ["built", 1, 0, 0],
    ["refused refused", 0, 0, 2],
    ["built merged refused merged built built", 3, 2, 1],
  ];
  for (const [outcomes, built, merged, refused] of cases) {
    it(`adds up “${outcomes}”`, () => {
      const rows = outcomes
        .split(" ")
        .filter(Boolean)
        .map((outcome, index) => {
          return { path: `${index}.txt`, outcome: outcome as Outcome, bytes: 1, problems: [] };
        });
      const ledger = closeLedger(rows, rows.length);
      assert.deepEqual(ledger.totals, { files: rows.length, built, merged, refused });
      assert.equal(ledger.totals.files, built + merged + refused);
      assert.deepEqual(ledger.rows, rows);
    });
  }

  it("stops the build when a file has no row", () => {
    const row = { path: "a.txt", outcome: "built", bytes: 1, problems: [] } as const;
    assert.throws(() => closeLedger([row], 2), /2 files, but 1 built/);
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
