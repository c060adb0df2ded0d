import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { tryRounds } from "./try-rounds.ts";

describe("30 rounds of edits", () => {
  it("leave the tree of a clean build after each, but for former addresses", async () => {
    assert.deepEqual(await tryRounds(makeFolder(), 1, 30), []);
  });

  it("do so where years, and months, are divided as they grow, and joined as they shrink", async () => {
    assert.deepEqual(await tryRounds(makeFolder(), 2, 30, { largestVolume: 4 }), []);
  });
});

describe("20 rounds of edits and damage to the cache together", () => {
  for (const [seed, division] of [
    [3, {}],
    [4, { largestVolume: 4 }],
  ] as const) {
    const years = seed === 3 ? "whole" : "divided";
    it(`leave the tree of a clean build after each, where years are ${years}`, async () => {
      const options = { ...division, damaged: true };
      assert.deepEqual(await tryRounds(makeFolder(), seed, 20, options), []);
    });
  }
});
