import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { OwnerError } from "../../src/text/owner-error.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { editPile } from "./edits.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { differFromClean, findBrokenLinks, readTree } from "./site-state.ts";
import { startBuild } from "./start-build.ts";

const volumes = ["2019", "2020", "2021", "undated"];

async function buildApart(root: string, order: readonly string[]): Promise<void> {
  const orderOf = (volume: string) => makeOrder(root, { part: { volume } });
  // Two at a time, each in a process of its own.
  for (let at = 0; at < order.length; at += 2) {
    const builds = order
      .slice(at, at + 2)
      .map((volume) => startBuild({ options: orderOf(volume) }));
    for (const { ended, errors } of builds) assert.equal(await ended, 0, errors());
  }
  await buildSite(makeOrder(root, { part: "front" }));
}

describe("volumes that are built by processes of their own, and then the front", () => {
  const random = makeRandom(12);
  const root = makeFolder();
  const pieces = drawPile(random, 24);
  writePile(join(root, "articles"), pieces);
  const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };

  it("give the bytes of a whole build, in any order", async () => {
    await buildSite(makeOrder(root, clean));
    await buildApart(root, volumes.toReversed());
    assert.deepEqual(readTree(join(root, "site")), readTree(clean.out));
    assert.ok(!existsSync(join(root, "site.part")));
  });

  it("do so in a site that stands already, and every link leads somewhere meanwhile", async () => {
    const before = new Map(pieces);
    for (const round of [1, 2, 3]) editPile(pieces, random, round);
    writePile(join(root, "articles"), pieces, before);
    for (const options of [
      makeOrder(root, { part: { volume: "2020" } }),
      makeOrder(root, { part: { volume: "undated" } }),
    ]) {
      await buildSite(options);
      assert.deepEqual(findBrokenLinks(options.out), []);
    }
    for (const volume of ["2019", "2021"]) {
      await buildSite(makeOrder(root, { part: { volume } }));
    }
    await buildSite(makeOrder(root, { part: "front" }));
    await buildSite(makeOrder(root, { out: join(root, "clean-2"), cache: clean.cache }));
    assert.deepEqual(differFromClean(join(root, "site"), join(root, "clean-2")), []);
    assert.deepEqual(findBrokenLinks(join(root, "site")), []);
    const { published } = await buildSite(makeOrder(root));
    assert.deepEqual([published?.written, published?.removed], [0, 0]);
  });

  it("do so in an empty folder, where links lead somewhere from the first page on", async () => {
    const other = makeFolder();
    cpSync(join(root, "articles"), join(other, "articles"), { recursive: true });
    mkdirSync(join(other, "site"));
    for (const volume of volumes) {
      await buildSite(makeOrder(other, { part: { volume } }));
      // Assets come with the front: nobody was told of this site yet.
      const broken = findBrokenLinks(join(other, "site"));
      assert.deepEqual(
        broken.filter((line) => !/ \S+\.(css|svg|woff2) /.test(line)),
        [],
      );
    }
    await buildSite(makeOrder(other, { part: "front" }));
    assert.deepEqual(readTree(join(other, "site")), readTree(join(root, "clean-2")));
  });
});

describe("volumes of a divided year", () => {
  it("are built by processes of their own, too, with the bytes of a whole build", async () => {
    const root = makeFolder();
    writePile(join(root, "articles"), drawPile(makeRandom(12), 40));
    const divided = { largestVolume: 6 };
    const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };
    await buildSite(makeOrder(root, { ...divided, ...clean }));
    let names: string[] = [];
    const tell = (error: unknown) => {
      names = /: ([\d, a-z-]+)\.$/.exec(String(error))?.[1]?.split(", ") ?? [];
    };
    await buildSite(makeOrder(root, { ...divided, part: "front" })).catch(tell);
    assert.ok(names.includes("2020-01") && names.includes("undated"), names.join());
    await assert.rejects(
      buildSite(makeOrder(root, { ...divided, part: { volume: "2020" } })),
      /2020 is large: its volumes are (2020-00, )?2020-01/,
    );
    for (const volume of names) await buildSite(makeOrder(root, { ...divided, part: { volume } }));
    await buildSite(makeOrder(root, { ...divided, part: "front" }));
    assert.deepEqual(readTree(join(root, "site")), readTree(clean.out));
  });
});

describe("the front", () => {
  it("names the volumes that are missing, and leaves the place of the site alone", async () => {
    const root = makeFolder();
    writePile(join(root, "articles"), drawPile(makeRandom(12), 24));
    await buildSite(makeOrder(root, { part: { volume: "2020" } }));
    await assert.rejects(buildSite(makeOrder(root, { part: "front" })), (error) => {
      assert.ok(error instanceof OwnerError);
      assert.match(error.message, /2019, 2021, undated\.$/);
      return true;
    });
    assert.ok(!existsSync(join(root, "site")));
  });
});
