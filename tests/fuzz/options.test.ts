import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { project, runNode } from "../cli/run-command.ts";

/** Programs beside the commands, each with what it is called with. */
const programs = ["fuzz/fuzz", "bench/bench", "site/check-site", "site/check-ledger"];
const run = (program: string, ...args: string[]) => {
  return runNode(["--import", "tsx", `${project}tests/${program}.ts`, ...args]);
};

describe("the programs of the tests", () => {
  for (const program of programs) {
    it(`tell wrong options in a line, without a stack: ${program}`, () => {
      const { code, stdout, stderr } = run(program, "--nonsense");
      assert.deepEqual([code, stdout], [1, ""]);
      assert.match(stderr, /^[a-z-]+: [^\n]*--nonsense[^\n]*\n$/);
    });
  }

  it("tell what they can do", () => {
    for (const program of ["fuzz/fuzz", "bench/bench"]) {
      const { code, stdout, stderr } = run(program, "--help");
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, /^npm run .*\n[\s\S]*--help/);
    }
  });

  it("take no number that is none", () => {
    for (const args of [["--runs", "many"], ["--seed", "-1"], ["--replay", "1.5"], ["--from="]]) {
      const { code, stderr } = run("fuzz/fuzz", ...args);
      assert.equal(code, 1);
      assert.match(stderr, /^fuzz: [^\n]+\n$/, args.join(" "));
    }
  });
});
