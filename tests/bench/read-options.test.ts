import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OptionError, readOptions } from "./read-options.ts";

const read = (words = "") => {
  const options = readOptions(words.split(" ").filter(Boolean));
  if (options === "help") throw new Error("help");
  return options;
};

describe("readOptions", () => {
  it("measures 10,000 articles in three rounds, beside Hugo, and writes no document", () => {
    const { counts, rounds, hugo, write, pile, buildArgs } = read();
    assert.deepEqual([counts, rounds, hugo, write], [[10_000], 3, true, false]);
    assert.deepEqual([pile.name, buildArgs], ["articles", []]);
  });

  it("takes one number, or several with --scale", () => {
    assert.deepEqual(read("200").counts, [200]);
    assert.deepEqual(read("--scale 200,300,20").counts, [200, 300, 20]);
  });

  it("hands --jobs and --build-args to the build", () => {
    const { buildArgs } = read("--jobs 2 --build-args --portable 50");
    assert.deepEqual(buildArgs, ["--jobs", "2", "--portable"]);
  });

  it("makes short articles", () => {
    assert.equal(read("--short").pile.name, "short articles");
  });

  for (const words of [
    ...["ten", "19", "-5", "1e3", "20.5", "1000001", "20 30", "20 --scale 30", "--scale 20,"],
    ...["--runs 0", "--jobs 0", "--jobs many", "--unknown"],
  ]) {
    it(`refuses “${words}”`, () => assert.throws(() => read(words), OptionError));
  }
});
