import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../src/engine/build.ts";
import { edits } from "./edits.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import type { Scene } from "./try-faults.ts";

/**
 * Builds of all kinds: the first one, one after articles came, changed and went, one after a setting
 * changed, one in which years are divided.
 */
export async function makeScenes(root: string, size: number, seed = 1): Promise<Scene[]> {
  const title = "The archive";
  const scenes = ["first", "emptied", "edited", "renamed", "divided"].map((name) =>
    join(root, name),
  );
  const [first = "", emptied = "", edited = "", renamed = "", divided = ""] = scenes;
  const random = makeRandom(seed);
  const pieces = drawPile(random, size);
  for (const folder of scenes) writePile(join(folder, "articles"), pieces);
  mkdirSync(join(emptied, "site"));
  for (const folder of [edited, renamed, divided]) await buildSite(makeOrder(folder, { title }));
  const before = new Map(pieces);
  for (const [at, name] of [...Object.keys(edits), "add", "redate", "retitle"].entries()) {
    edits[name]?.(pieces, random, at);
  }
  writePile(join(edited, "articles"), pieces, before);
  return [
    { name: "a first build", start: first, title },
    { name: "a build into an empty folder", start: emptied, title },
    { name: "a build after edits", start: edited, title },
    { name: "a build after a new title", start: renamed, title: "The archive, renamed" },
    { name: "a build in which years are divided", start: divided, title, largestVolume: 2 },
  ];
}
