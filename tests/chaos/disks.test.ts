import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { describeSystemError } from "../../src/cli/system-errors.ts";
import { buildSite } from "../../src/engine/build.ts";
import { OwnerError } from "../../src/text/owner-error.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { mountDisk, notAllowed } from "./mount-disk.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { findDamage, readTree } from "./site-state.ts";

const root = makeFolder();
writePile(join(root, "articles"), drawPile(makeRandom(7), 12));
await buildSite(makeOrder(root));
const tree = readTree(join(root, "site"));

function sentenceOf(error: unknown): string {
  if (error instanceof OwnerError) return error.message;
  return describeSystemError(error, "a file") ?? assert.fail(String(error));
}

describe("a site is the same", () => {
  it("on another disk than the folder around it", async (context) => {
    const disk = mountDisk("8m");
    if (!disk) return context.skip(notAllowed);
    const out = disk.folder;
    await buildSite(makeOrder(root, { out, cache: join(makeFolder(), "cache") }));
    assert.deepEqual(readTree(out), tree);
  });
});

describe("a site whose folder may be written to, but not the one around it", () => {
  it("is built, and a second build is kept out", async (context) => {
    const around = mountDisk("1m");
    if (!around) return context.skip(notAllowed);
    const out = join(around.folder, "site");
    mkdirSync(out);
    const inside = mountDisk("8m", out);
    around.remount("ro");
    const options = makeOrder(root, { out, cache: join(makeFolder(), "cache") });
    const refusals: Promise<void>[] = [];
    const tell = () => refusals.push(assert.rejects(buildSite(options), /is already running here/));
    await buildSite({ ...options, tell });
    await Promise.all(refusals);
    assert.deepEqual(readTree(out), tree);
    inside?.unmount();
  });
});

describe("a site is not built, and not damaged,", () => {
  it("on a full disk: that is said, and the next build with room goes on", async (context) => {
    const disk = mountDisk("300k");
    if (!disk) return context.skip(notAllowed);
    const out = join(disk.folder, "site");
    const options = makeOrder(root, { out, cache: join(makeFolder(), "cache") });
    const error = await buildSite(options).catch((reason) => reason);
    assert.match(sentenceOf(error), /no space left/);
    assert.ok(!existsSync(out));
    disk.remount("size=8m");
    await buildSite(options);
    assert.deepEqual(readTree(out), tree);
  });

  it("on a disk that fills up under a site: no page is damaged, and workers say it, too", async (context) => {
    for (const jobs of [1, 2]) {
      const disk = mountDisk("4m");
      if (!disk) return context.skip(notAllowed);
      const other = makeFolder();
      const out = join(disk.folder, "site");
      const cache = join(other, "cache");
      await buildSite(makeOrder(root, { out, cache }));
      // 0: whatever is left.
      spawnSync("sh", ["-c", `cat /dev/zero > ${join(disk.folder, "filler")}`]);
      const options = makeOrder(root, {
        out,
        cache,
        jobs,
        leastWork: 0,
        title: "Longer than before",
      });
      const error = await buildSite(options).catch((reason) => reason);
      assert.match(sentenceOf(error), /no space left/);
      assert.deepEqual(findDamage(out, tree, tree), []);
    }
  });

  it("in a folder that can only be read", async (context) => {
    const disk = mountDisk("8m");
    if (!disk) return context.skip(notAllowed);
    const options = makeOrder(root, {
      out: join(disk.folder, "site"),
      cache: join(makeFolder(), "cache"),
    });
    await buildSite(options);
    disk.remount("ro");
    const error = await buildSite(makeOrder(root, { ...options, title: "New" })).catch((e) => e);
    assert.match(sentenceOf(error), /is on a read-only disk/);
    assert.deepEqual(readTree(options.out), tree);
  });
});
