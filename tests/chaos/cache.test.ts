import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { sha256 } from "../../src/text/hash.ts";
import { listTree } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPiece, drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { readTree } from "./site-state.ts";

const random = makeRandom(5);
const root = makeFolder();
const start = join(root, "start");
const pieces = drawPile(random, 8);
writePile(join(start, "articles"), pieces);
await buildSite(makeOrder(start));
const unchanged = readTree(join(start, "site"));
const [lostPage = ""] = [...unchanged.keys()].filter((file) => /^2021\/.*html$/.test(file));

const more = new Map([["new.md", drawPiece(random, 1000)]]);
const other = join(root, "other");
cpSync(join(start, "articles"), join(other, "articles"), { recursive: true });
writePile(join(other, "articles"), more);
await buildSite(makeOrder(other));
const changed = readTree(join(other, "site"));

/** Damages the cache, then builds after a page was lost; damages it again, then builds with a new article. */
async function buildWith(damage: (folder: string) => void): Promise<void> {
  const work = join(root, "work");
  rmSync(work, { recursive: true, force: true });
  cpSync(start, work, { recursive: true, preserveTimestamps: true });
  const options = makeOrder(work);
  const { cache } = options;
  // It knows a site by its place: nothing of another place's may be damaged instead.
  rmSync(cache, { recursive: true });
  await buildSite(options);
  const damaged = () => damage(join(cache, readdirSync(cache)[0] ?? ""));
  damaged();
  rmSync(join(work, "site", lostPage));
  await buildSite(options);
  assert.deepEqual(readTree(options.out), unchanged);
  damaged();
  writePile(join(work, "articles"), more);
  await buildSite(options);
  assert.deepEqual(readTree(options.out), changed);
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

/** Puts another text into a sealed file, whole, under the next number of its format. */
function sealOtherwise(path: string, text: string): void {
  const [first = ""] = readFileSync(path, "latin1").split("\n", 1);
  const [, name, number] = /^[0-9a-f]{64} (.*) (\d+)$/.exec(first) ?? [];
  if (name) writeFileSync(path, `${sha256(text)} ${name} ${Number(number) + 1}\n${text}`);
}

describe("a cache that is", () => {
  const damages: Record<string, (folder: string) => void> = {
    "damaged in the first byte of every file": (folder) => toEach(folder, (path) => flip(path, 0)),
    "damaged in the last byte of every file": (folder) => toEach(folder, (path) => flip(path, 1)),
    "cut in the middle of every file": (folder) =>
      toEach(folder, (path) => truncateSync(path, readFileSync(path).length >> 1)),
    "empty in every file": (folder) => toEach(folder, (path) => truncateSync(path, 0)),
    "without its texts": (folder) =>
      toEach(folder, (path) => path.endsWith(".texts") && rmSync(path)),
    "without what it knows of the parts": (folder) =>
      rmSync(join(folder, "parts"), { recursive: true }),
    "without what it knows of one part": (folder) =>
      rmSync(join(folder, "parts", "volume-2021.files")),
    "without its packs": (folder) =>
      rmSync(join(folder, "packs"), { recursive: true, force: true }),
    "without all": (folder) => rmSync(folder, { recursive: true, force: true }),
    "of other code that sealed other things": (folder) =>
      toEach(folder, (path) => sealOtherwise(path, '{"of":1}')),
    "of other code that sealed nothing": (folder) =>
      toEach(folder, (path) => sealOtherwise(path, "null")),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name} costs time only`, () => buildWith(damage));
  }
});
