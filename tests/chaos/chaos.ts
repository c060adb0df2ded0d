import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makeRandom } from "./random.ts";
import { makeScenes } from "./scenes.ts";
import { faultKinds, tryFaults } from "./try-faults.ts";
import { tryKills } from "./try-kills.ts";
import { tryRounds } from "./try-rounds.ts";
import { tryTrees } from "./try-trees.ts";

/*
 * The long form of the tests in this folder. `npm run chaos -- --kills 200 --rounds 300 --faults 1 --trees 500
 * --damages 500`: so many kills in all; so many rounds of edits, twice; every fault at every operation (7: at every
 * seventh); so many trees of articles and of the owner's own files; so many rounds of edits in which the cache is
 * damaged, too.
 */

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "40" },
    rounds: { type: "string", default: "100" },
    faults: { type: "string", default: "7" },
    trees: { type: "string", default: "100" },
    damages: { type: "string", default: "50" },
    size: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
  },
});
const { kills, rounds, faults: step, trees, damages, size, seed } = numbersIn(values);

function numbersIn<Name extends string>(texts: Readonly<Record<Name, string>>) {
  const pairs = Object.entries<string>(texts).map(([name, text]) => [name, Number(text)]);
  return Object.fromEntries(pairs) as Record<Name, number>;
}

const root = mkdtempSync(join(tmpdir(), "backfile-chaos-"));
process.once("exit", () => rmSync(root, { recursive: true, force: true, maxRetries: 20 }));
const work = join(root, "work");
let found = 0;

function tell(what: string, faults: readonly string[]): void {
  found += faults.length;
  console.log(`${what}: ${faults.length} faults`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
}

const scenes = kills + step > 0 ? await makeScenes(join(root, "scenes"), size, seed) : [];
for (const [at, scene] of kills > 0 ? scenes.entries() : []) {
  for (const jobs of [1, 2]) {
    const random = makeRandom(seed * 100 + at * 10 + jobs);
    const count = Math.ceil(kills / scenes.length / 2);
    const { tries, faults } = await tryKills(scene, work, { kills: count, jobs, random });
    tell(`${scene.name}, ${jobs} jobs, ${tries} kills`, faults);
  }
}
for (const scene of step > 0 ? scenes : []) {
  const chooses = (operation: number, kind: number) =>
    (operation * 3 + kind * 5 + seed) % step === 0;
  const { tries, operations, faults } = await tryFaults(scene, work, faultKinds, { chooses });
  tell(`${scene.name}, ${tries} faults at ${operations.length} operations`, faults);
}
if (rounds > 0) {
  tell(`${rounds} rounds of edits`, await tryRounds(join(root, "rounds"), seed, rounds));
  const divided = await tryRounds(join(root, "divided"), seed, rounds, { largestVolume: 4 });
  tell(`${rounds} rounds of edits, in which years are divided and joined`, divided);
}
if (trees > 0) {
  const { refused, faults } = await tryTrees(join(root, "trees"), seed, trees);
  tell(`${trees} trees of articles and own files, ${refused} of them refused`, faults);
}
if (damages > 0) {
  // Every other seed with divided years.
  const division = seed % 2 === 0 ? { largestVolume: 4 } : {};
  const damaged = await tryRounds(join(root, "damaged"), seed, damages, {
    ...division,
    damaged: true,
    tell: (round, faults) => {
      if (faults.length > 0) console.log(faults.slice(0, 20).join("\n"));
      else if (round % 100 === 99) console.log(`  ${round + 1} rounds`);
    },
  });
  tell(`${damages} rounds of edits and damage to the cache`, damaged);
}
process.exitCode = found === 0 ? 0 : 1;
