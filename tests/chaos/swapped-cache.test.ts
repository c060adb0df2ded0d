import assert from "node:assert/strict";
import { cpSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { listTree } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPiece, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { readTree, type Tree } from "./site-state.ts";

const options = makeOrder(makeFolder(), { search: true });
let site: Tree;
let lostPage = "";
let count = 0;
let builds = 0;

/** The files of the cache, in the same order after each build, though packs get new names. */
const listCache = () => listTree(options.cache).map((file) => join(options.cache, file));

/**
 * Builds after something was done to two files of the cache, given by their places in the list; every other time a page
 * was lost as well. What a build leaves is whole again, and trusted: files that were copied back would be read anew.
 */
async function buildAfter(pair: [number, number], deed: (one: string, other: string) => void) {
  const files = listCache();
  assert.equal(files.length, count);
  const [one = "", other = ""] = pair.map((at) => files[at]);
  deed(one, other);
  builds += 1;
  if (builds % 2 === 0) rmSync(join(options.out, lostPage));
  await buildSite(options);
  assert.deepEqual(readTree(options.out), site, `${one} and ${other}`);
}

describe("a cache in which every file in turn", () => {
  before(async () => {
    const random = makeRandom(5);
    const pieces = ["2020-01-10", "2021-01-11", "2021-01-12"].map((date, at) => {
      return [`${at}.md`, { ...drawPiece(random, at), date }] as const;
    });
    writePile(options.articles, new Map(pieces));
    await buildSite(options);
    site = readTree(options.out);
    lostPage = [...site.keys()].find((file) => /^20\d\d\/.*-[0-9a-f]{12}\.html$/.test(file)) ?? "";
    count = listCache().length;
    assert.ok(count > 12 && lostPage !== "");
  });

  it("has changed places with every other costs time only", async () => {
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) await buildAfter([one, other], swap);
    }
  });

  it("stands in the place of the next costs time only", async () => {
    for (let one = 0; one < count; one += 1) {
      const next = (one + 1) % count;
      await buildAfter([one, next], (from, to) => cpSync(from, to));
      await buildAfter([next, one], (from, to) => cpSync(from, to, { preserveTimestamps: true }));
    }
  });
});

function swap(one: string, other: string): void {
  renameSync(one, `${one}.swapped`);
  renameSync(other, one);
  renameSync(`${one}.swapped`, other);
}
