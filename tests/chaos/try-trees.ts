import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildResult, buildSite } from "../../src/engine/build.ts";
import { OwnerError } from "../../src/text/owner-error.ts";
import { listTree } from "../site/built-site.ts";
import { drawArticles, drawOwnFiles, secret, writeTree } from "./draw-trees.ts";
import { makeOrder } from "./make-order.ts";
import { makeRandom } from "./random.ts";
import { differFromClean, findBrokenLinks, readTree } from "./site-state.ts";

/** What was tried, and what was found. */
interface TriedTrees {
  /** Trees of which no site can be made: refused before anything was written. */
  readonly refused: number;
  readonly faults: readonly string[];
}

/**
 * Draws trees of `articles/` and `public/` with links, pipes, names of every kind and claims on paths of the
 * site, and builds each over the site of the one before. Either the site is that of a clean build, or
 * both builds are refused and nothing has changed.
 */
export async function tryTrees(root: string, seed: number, count: number): Promise<TriedTrees> {
  const random = makeRandom(seed);
  mkdirSync(root, { recursive: true });
  const outside = join(root, "secret.txt");
  writeFileSync(outside, secret);
  const [articles, ownFiles, site] = ["articles", "public", "site"].map((name) =>
    join(root, name),
  ) as [string, string, string];
  const faults: string[] = [];
  let refused = 0;
  for (let number = 0; number < count; number += 1) {
    const tell = (fault: string) => faults.push(`seed ${seed}, tree ${number}: ${fault}`);
    const before = readTree(site);
    const pages = [...before.keys()].filter((file) => /^\d|^undated/.test(file));
    // Now one of both changes, now both.
    const change = random.below(3);
    if (number === 0 || change !== 0) writeTree(articles, drawArticles(random, outside));
    if (number === 0 || change !== 1) writeTree(ownFiles, drawOwnFiles(random, outside, pages));
    const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };
    for (const folder of Object.values(clean)) rmSync(folder, { recursive: true, force: true });
    const built = await tryBuild(root, { ownFiles });
    const again = await tryBuild(root, { ownFiles, ...clean });
    if (typeof built === "string" || typeof again === "string") {
      refused += 1;
      if (built !== again) tell(`over the site of before: ${spell(built)}; clean: ${spell(again)}`);
      for (const fault of findChanges(before, site)) tell(fault);
      if (existsSync(clean.out) || existsSync(`${clean.out}.part`)) tell("left a folder behind");
      continue;
    }
    for (const fault of [...differFromClean(site, clean.out), ...findBrokenLinks(site)])
      tell(fault);
    for (const fault of findLeaks(site)) tell(fault);
  }
  return { refused, faults };
}

/** The result of a build, or why it was refused. */
async function tryBuild(root: string, more: object): Promise<BuildResult | string> {
  try {
    return await buildSite(makeOrder(root, more));
  } catch (error) {
    if (error instanceof OwnerError) return error.message;
    throw error;
  }
}

function spell(result: BuildResult | string): string {
  return typeof result === "string" ? result : "built";
}

/** What a build that was refused has changed. */
function findChanges(before: ReadonlyMap<string, string>, site: string): string[] {
  const after = readTree(site);
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path} was changed by a build that was refused`);
}

function findLeaks(site: string): string[] {
  return listTree(site)
    .filter((file) => readFileSync(join(site, file)).includes(secret))
    .map((file) => `${file} holds what is outside of the archive`);
}
