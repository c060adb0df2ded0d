import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { takeLock } from "../../src/engine/publish/lock.ts";
import { end, forkTakers, race } from "../unit/fork-takers.ts";
import { makeFolder } from "../unit/make-folder.ts";

const takers = await forkTakers(20);
after(() => Promise.all(takers.map((taker) => end(taker, "SIGKILL"))));

/** The lock file of a process that has been killed while it held the lock. */
async function makeStale(): Promise<string> {
  const file = join(makeFolder(), "site.lock");
  const [victim] = await forkTakers(1);
  assert.ok(victim);
  assert.deepEqual(await race([victim], { file }), [{ won: true }]);
  await end(victim, "SIGKILL");
  return readFileSync(file, "utf8");
}

const stale = await makeStale();

describe("a lock that 20 processes want", () => {
  for (const [what, text] of [
    ["free", undefined],
    ["a killed process's", stale],
  ] as const) {
    it(`goes to exactly one of them, 20 times, where it is ${what}`, async () => {
      for (let round = 0; round < 20; round += 1) {
        const file = join(makeFolder(), "site.lock");
        if (text !== undefined) writeFileSync(file, text);
        const answers = await race(takers, { file });
        assert.equal(answers.filter((answer) => "won" in answer && answer.won).length, 1);
        assert.deepEqual(readdirSync(join(file, "..")), ["site.lock"]);
      }
    });
  }

  it("is never held by two while all try 200 times each to take it, and release it", async () => {
    const file = join(makeFolder({ "site.lock": stale }), "site.lock");
    const answers = await race(takers, { file, tries: 200 });
    let sum = 0;
    for (const answer of answers) {
      assert.ok("turns" in answer);
      assert.equal(answer.clashes, 0);
      sum += answer.turns;
    }
    assert.ok(sum > 20, `${sum} turns`);
    assert.ok(!existsSync(file));
  });
});

describe("takeLock", () => {
  it("takes over after a kill -9 of the holder, and not before", async () => {
    const [holder] = await forkTakers(1);
    assert.ok(holder);
    const file = join(makeFolder(), "site.lock");
    await race([holder], { file });
    assert.throws(() => takeLock(file, "npm start"), new RegExp(`process ${holder.pid} on `));
    await end(holder, "SIGKILL");
    assert.ok(existsSync(file));
    takeLock(file, "npm start").release();
    assert.ok(!existsSync(file));
  });
});
