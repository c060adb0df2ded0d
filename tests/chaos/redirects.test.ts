import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, type Piece, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { differFromClean, findBrokenLinks, isRedirect, readTree } from "./site-state.ts";

const root = makeFolder();
const site = join(root, "site");
const path = "travels.md";
const pieces = drawPile(makeRandom(9), 12);
const id = "https://harbour.example/travels";

/** Publishes the article as it is now; gives its address. */
async function publish(piece: Partial<Piece> | undefined): Promise<string> {
  const before = new Map(pieces);
  if (piece)
    pieces.set(path, { title: "A", date: "2020-01-10", text: "Far.\n", address: id, ...piece });
  else pieces.delete(path);
  writePile(join(root, "articles"), pieces, before);
  await buildSite(makeOrder(root));
  assert.deepEqual(findBrokenLinks(site), []);
  await buildSite(makeOrder(root, { out: join(root, "clean") }));
  assert.deepEqual(differFromClean(site, join(root, "clean")), []);
  const report = JSON.parse(readFileSync(join(site, "report.json"), "utf8"));
  const row = report.files.find((one: { path: string }) => one.path === path);
  return row?.page?.slice(1) ?? "";
}

const redirects = () => [...readTree(site).keys()].filter((file) => isRedirect(site, file)).sort();
const lines = () => {
  const file = join(site, "_redirects");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").sort() : [];
};

describe("an article that moves", () => {
  const places: string[] = [];

  it("leaves a page and a line at each of its former addresses", async () => {
    places.push(await publish({}));
    places.push(await publish({ title: "B" }));
    places.push(await publish({ title: "B", date: "2021-02-11" }));
    places.push(await publish({ title: "B", date: "2019-03-12" }));
    const [now = "", ...former] = places.toReversed();
    assert.deepEqual(redirects(), [...former, "_redirects"].sort());
    const twin = (page: string) => page.replace(/html$/, "md");
    const expected = former.flatMap((page) => [
      `/${page} /${now} 301`,
      `/${twin(page)} /${twin(now)} 301`,
    ]);
    assert.deepEqual(lines(), expected.sort());
    for (const page of former) {
      const html = readFileSync(join(site, page), "utf8");
      assert.match(html, new RegExp(`http-equiv="refresh" content="0; ?url=[^"]*${now}"`));
      assert.ok(!existsSync(join(site, twin(page))));
    }
  });

  it("stands at a former address again, with all others leading there", async () => {
    for (const piece of [{ title: "B" }, {}, { title: "B", date: "2021-02-11" }, {}]) {
      const now = await publish(piece);
      assert.ok(places.includes(now));
      const former = places.filter((page) => page !== now);
      assert.deepEqual(redirects(), [...former, "_redirects"].sort());
      assert.ok(lines().every((line) => line.includes(` /${now.replace(/html$/, "")}`)));
    }
  });

  it("loses no former address while nothing happens, or the cache is lost", async () => {
    const before = readTree(site);
    await buildSite(makeOrder(root, { cache: join(root, "other-cache") }));
    assert.deepEqual(readTree(site), before);
  });

  it("takes them with it when it is deleted", async () => {
    await publish(undefined);
    assert.deepEqual(redirects(), []);
    for (const page of places) assert.ok(!existsSync(join(site, page)));
  });

  it("has no former addresses when it comes back", async () => {
    assert.equal(await publish({}), places[0]);
    assert.deepEqual(redirects(), []);
  });
});
