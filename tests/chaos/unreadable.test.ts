import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { breakReading } from "./break-reading.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { readTree } from "./site-state.ts";

describe("an article file that the system does not give", () => {
  const root = makeFolder();
  writePile(join(root, "articles"), drawPile(makeRandom(13), 12));
  const options = makeOrder(root);
  const other = { out: join(root, "other"), cache: join(root, "other-cache") };

  it("is no article in this build, and read again in the next one", async () => {
    const mend = breakReading("piece-3.md", "EIO");
    const { account } = await buildSite(options).finally(mend);
    assert.deepEqual(account.totals, {
      files: 12,
      built: 11,
      merged: 0,
      refused: 1,
      withheld: 0,
      "not used": 0,
    });
    assert.equal((await buildSite(options)).account.totals.built, 12);
    await buildSite(makeOrder(root, other));
    assert.deepEqual(readTree(options.out), readTree(other.out));
  });

  it("stops the build where it is the system that has nothing left to give", async () => {
    const before = readTree(options.out);
    const mend = breakReading("piece-3.md", "EMFILE");
    const cache = join(root, "no-cache");
    await assert.rejects(buildSite({ ...options, cache }).finally(mend), { code: "EMFILE" });
    assert.deepEqual(readTree(options.out), before);
  });
});
