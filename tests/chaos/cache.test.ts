import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/build/build.ts";
import { sha256 } from "../../src/hash.ts";
import { listTree } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPiece, drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { readTree } from "./site-state.ts";

const random = makeRandom(5);
const root = makeFolder();
const start = join(root, "start");
const pieces = drawPile(random, 20);
writePile(join(start, "articles"), pieces);
await buildSite(makeOrder(start));
const unchanged = readTree(join(start, "site"));

/** Damages one file of the cache; builds with nothing changed, with a lost page, with a new article. */
async function buildWith(damage: (folder: string) => void): Promise<void> {
  const work = join(root, "work");
  rmSync(work, { recursive: true, force: true });
  cpSync(start, work, { recursive: true, preserveTimestamps: true });
  // The cache knows a site by its place.
  const { cache } = makeOrder(work);
  await buildSite(makeOrder(work));
  damage(join(cache, readdirSync(cache)[0] ?? ""));
  await buildSite(makeOrder(work));
  assert.deepEqual(readTree(join(work, "site")), unchanged);
  const [page = ""] = [...unchanged.keys()].filter((file) => /^2021\/.*html$/.test(file));
  damage(join(cache, readdirSync(cache)[0] ?? ""));
  rmSync(join(work, "site", page));
  await buildSite(makeOrder(work));
  assert.deepEqual(readTree(join(work, "site")), unchanged);
  damage(join(cache, readdirSync(cache)[0] ?? ""));
  writePile(join(work, "articles"), new Map([["new.md", drawPiece(random, 1000)]]));
  await buildSite(makeOrder(work));
  const clean = makeOrder(work, { out: join(work, "clean"), cache: join(work, "clean-cache") });
  await buildSite(clean);
  assert.deepEqual(readTree(join(work, "site")), readTree(clean.out));
}

/** Does something to every file of a folder. */
const toEach = (folder: string, deed: (path: string) => void) => {
  for (const file of listTree(folder)) deed(join(folder, file));
};

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  const place = Math.floor(at * (bytes.length - 1));
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe("a cache that is", () => {
  const damages: Record<string, (folder: string) => void> = {
    "damaged in the first byte of every file": (folder) => toEach(folder, (path) => flip(path, 0)),
    "damaged in the middle of every file": (folder) => toEach(folder, (path) => flip(path, 0.5)),
    "damaged in the last byte of every file": (folder) => toEach(folder, (path) => flip(path, 1)),
    "cut in the middle of every file": (folder) =>
      toEach(folder, (path) => truncateSync(path, readFileSync(path).length >> 1)),
    "empty in every file": (folder) => toEach(folder, (path) => truncateSync(path, 0)),
    "without its texts": (folder) =>
      toEach(folder, (path) => path.endsWith(".texts") && rmSync(path)),
    "without what it knows of the parts": (folder) =>
      rmSync(join(folder, "parts"), { recursive: true }),
    "without what it knows of one part": (folder) =>
      rmSync(join(folder, "parts", "volume-2021.json")),
    "without its packs": (folder) =>
      rmSync(join(folder, "packs"), { recursive: true, force: true }),
    "without all": (folder) => rmSync(folder, { recursive: true, force: true }),
    "of other code that sealed other things": (folder) =>
      toEach(folder, (path) => {
        if (path.endsWith(".json")) writeFileSync(path, `${sha256('{"of":1}')}\n{"of":1}`);
      }),
    "of other code that sealed nothing": (folder) =>
      toEach(folder, (path) => {
        if (path.endsWith(".json")) writeFileSync(path, `${sha256("null")}\nnull`);
      }),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name} costs time only`, () => buildWith(damage));
  }
});
