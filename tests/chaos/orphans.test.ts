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

const articles = 400;

describe("a build with worker processes", () => {
  it("ends with its workers, in the middle of what they do, when it is killed", async () => {
    const root = makeFolder();
    writePile(join(root, "articles"), drawPile(makeRandom(1), articles));
    const options = makeOrder(root, { jobs: 2, leastWork: 0 });
    const parts = `${options.out}.part`;
    const { child, allEnded } = startBuild({ options: options });
    while (!existsSync(parts) || listTree(parts).length < 20) await sleep(5);
    child.kill("SIGKILL");
    await allEnded();
    assert.ok(!existsSync(options.out));
    const pages = listTree(parts).filter((path) => path.endsWith(".html"));
    assert.ok(pages.length < articles, `${pages.length} pages`);
  });
});
