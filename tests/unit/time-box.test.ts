import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInTime } from "../../src/text/markdown-limits.ts";
import { measureCpuTime } from "./cpu-time.ts";

describe("runInTime", () => {
  it("gives what the function gives, and lets its errors through", () => {
    assert.deepEqual(
      runInTime(1000, () => 7),
      { result: 7 },
    );
    assert.deepEqual(
      runInTime(1000, () => undefined),
      { result: undefined },
    );
    class Own extends Error {}
    assert.throws(() => {
      runInTime(1000, () => {
        throw new Own();
      });
    }, Own);
  });

  it("ends what has no end: a loop, and a regular expression", () => {
    const spent = measureCpuTime();
    assert.equal(
      runInTime(50, () => {
        for (;;);
      }),
      undefined,
    );
    assert.equal(
      runInTime(50, () => /^(?:a+)+$/.test(`${"a".repeat(60)}b`)),
      undefined,
    );
    assert.ok(spent() < 2000);
  });

  it("goes on working afterwards", () => {
    assert.deepEqual(
      runInTime(1000, () => "again"),
      { result: "again" },
    );
  });
});
