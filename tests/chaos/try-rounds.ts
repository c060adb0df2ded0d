import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildSite } from "../../src/engine/build.ts";
import { editPile } from "./edits.ts";
import { makeOrder } from "./make-order.ts";
import { drawDate, drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { differFromClean, findBrokenLinks } from "./site-state.ts";

/**
 * Random edits, round by round; each time the tree is held against a clean build's. Gives the differences.
 * Years of more than `largestVolume` articles have finer volumes.
 */
export async function tryRounds(
  root: string,
  seed: number,
  rounds: number,
  largestVolume?: number,
): Promise<string[]> {
  const divided = largestVolume !== undefined && { largestVolume };
  const random = makeRandom(seed);
  const pieces = drawPile(random, 12);
  writePile(join(root, "articles"), pieces);
  await buildSite(makeOrder(root, { ...divided }));
  const faults: string[] = [];
  let title = "The archive";
  const declared: Record<string, object> = {};
  for (let round = 0; round < rounds; round += 1) {
    const before = new Map(pieces);
    const deeds = editPile(pieces, random, round);
    if (random.below(6) === 0) {
      title = `The archive, ${round}`;
      deeds.push("a setting");
    }
    if (random.below(6) === 0) {
      const [path] = random.pick([...pieces]);
      declared[path] = { date: drawDate(random), reason: `Looked up in round ${round}.` };
      deeds.push("a correction");
    }
    writePile(join(root, "articles"), pieces, before);
    const dates = { files: { ...declared } };
    await buildSite(makeOrder(root, { title, dates, ...divided }));
    const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };
    for (const folder of Object.values(clean))
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    await buildSite(makeOrder(root, { title, dates, ...divided, ...clean }));
    const site = join(root, "site");
    const found = [...differFromClean(site, clean.out), ...findBrokenLinks(site)];
    faults.push(
      ...found.map((fault) => `seed ${seed}, round ${round} (${deeds.join(", ")}): ${fault}`),
    );
  }
  return faults;
}
