import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { inTurn } from "../../src/dev/develop.ts";

const stillness = 20;

/** Turns whose runs are counted and last until `finish` is called. */
function countTurns() {
  const count = { begun: 0, most: 0, running: 0 };
  let finish = () => {};
  const turns = inTurn(stillness, async () => {
    count.begun += 1;
    count.running += 1;
    count.most = Math.max(count.most, count.running);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    count.running -= 1;
  });
  const finishRun = async () => {
    finish();
    await setTimeout(1);
  };
  return { turns, count, finishRun };
}

describe("inTurn", () => {
  it("runs once for many calls, when all is still", ({ mock: { timers } }) => {
    timers.enable({ apis: ["setTimeout"] });
    const { turns, count } = countTurns();
    for (let at = 0; at < 10; at += 1) {
      turns.soon();
      timers.tick(stillness - 1);
    }
    assert.equal(count.begun, 0);
    timers.tick(1);
    assert.equal(count.begun, 1);
  });

  it("runs once more for what came meanwhile, and never twice at a time", async () => {
    const { turns, count, finishRun } = countTurns();
    void turns.now();
    for (let at = 0; at < 3; at += 1) void turns.now();
    await finishRun();
    assert.equal(count.begun, 2);
    await finishRun();
    assert.deepEqual(count, { begun: 2, most: 1, running: 0 });
  });

  it("goes on after a run that failed", async () => {
    let runs = 0;
    const turns = inTurn(0, async () => {
      runs += 1;
      throw new Error("no");
    });
    for (let at = 0; at < 2; at += 1) await assert.rejects(turns.now());
    assert.equal(runs, 2);
  });
});
