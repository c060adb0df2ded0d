import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { listTree } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { startBuild } from "./start-build.ts";

describe("a build with worker processes", () => {
  it("writes nothing more once it is killed", async () => {
    const root = makeFolder();
    writePile(join(root, "articles"), drawPile(makeRandom(1), 400));
    const order = makeOrder(root, { jobs: 2, leastWork: 0 });
    const parts = `${order.out}.part`;
    const { child, ended } = startBuild({ order });
    while (!existsSync(parts) || listTree(parts).length < 20) await sleep(5);
    child.kill("SIGKILL");
    await ended;
    await sleep(50);
    const stopped = listTree(parts);
    await sleep(2000);
    assert.deepEqual(listTree(parts), stopped);
    assert.ok(!existsSync(order.out));
  });
});
