import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { describe, it } from "node:test";
import { runRounds } from "./run-rounds.ts";
import type { Step } from "./step.ts";

const quiet = () => {};
const step = (name: string, done: string[]): Step => ({
  name,
  command: ["bash", "-c", `echo ${name}`],
  folder: tmpdir(),
  prepare: () => done.push(`before ${name}`),
  look: (said) => ({ written: done.push(`after ${said.trim()}`) }),
});

describe("runRounds", () => {
  it("runs each step of each round in its order, and keeps what each gave", async () => {
    const done: string[] = [];
    const round = [step("a", done), step("b", done)];
    const results = await runRounds([round, round], quiet, new AbortController().signal);
    const once = ["before a", "after a", "before b", "after b"];
    assert.deepEqual(done, [...once, ...once]);
    assert.deepEqual(
      results.map(({ name, runs }) => [name, ...runs.map(({ written }) => written)]),
      [
        ["a", 2, 6],
        ["b", 4, 8],
      ],
    );
  });

  it("fails with what a command said that failed", async () => {
    const failing: Step = { ...step("a", []), command: ["bash", "-c", "echo alas >&2; exit 3"] };
    const run = runRounds([[failing]], quiet, new AbortController().signal);
    await assert.rejects(run, /code 3:\nalas/);
  });

  it("ends after the step that runs when it is told to", async () => {
    const done: string[] = [];
    const run = runRounds([[step("a", done), step("b", done)]], quiet, AbortSignal.abort());
    await assert.rejects(run);
    assert.deepEqual(done, ["before a", "after a"]);
  });
});
