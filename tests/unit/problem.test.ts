import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatProblem, quote } from "../../src/model/problem.ts";

describe("quote", () => {
  it("puts what was found on one line", () => {
    assert.equal(quote("  two\n lines\t"), "“two lines”");
  });

  it("cuts what is long", () => assert.equal(quote("x".repeat(500)), `“${"x".repeat(60)}…”`));

  it("never splits a surrogate pair", () => {
    assert.ok(quote(`${"x".repeat(59)}😀😀`).isWellFormed());
  });
});

describe("formatProblem", () => {
  const problem = {
    code: "bad-date",
    severity: "warning",
    file: "2021/talks.txt",
    found: "What stands there.",
    remedy: "What to write.",
  } as const;

  it("names file, line, kind, what was found and what to write", () => {
    const text = formatProblem({ ...problem, line: 2 });
    assert.match(text, /^2021\/talks\.txt:2 /);
    for (const part of ["warning", "bad-date", "What stands there.", "What to write."]) {
      assert.ok(text.includes(part), part);
    }
  });

  it("names the file alone where no line is known", () => {
    assert.match(formatProblem(problem), /^2021\/talks\.txt /);
  });
});
