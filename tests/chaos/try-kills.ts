import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildSite } from "../../src/engine/build.ts";
import { makeOrder } from "./make-order.ts";
import type { Random } from "./random.ts";
import { differFromClean, findDamage, readTree } from "./site-state.ts";
import { startBuild } from "./start-build.ts";
import type { Scene } from "./try-faults.ts";

interface Kills {
  readonly kills: number;
  readonly jobs: number;
  readonly random: Random;
}

/** Kills a build's process at random instants, with or without worker processes, and looks at the site. */
export async function tryKills(
  { name, start, ...wishes }: Scene,
  root: string,
  { kills, jobs, random }: Kills,
) {
  const site = join(root, "site");
  const clean = { out: join(root, "../clean"), cache: join(root, "../clean-cache") };
  const options = makeOrder(root, { ...wishes, jobs, leastWork: 0 });
  const restore = () => {
    rmSync(root, { recursive: true, force: true });
    cpSync(start, root, { recursive: true, preserveTimestamps: true });
  };
  restore();
  const before = readTree(site);
  const whole = startBuild({ options: options });
  await whole.begun;
  const began = performance.now();
  if ((await whole.ended) !== 0) throw new Error(whole.errors());
  const duration = performance.now() - began;
  const after = readTree(site);
  for (const folder of Object.values(clean))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  await buildSite(makeOrder(root, { ...wishes, ...clean }));
  const faults = differFromClean(site, clean.out);
  let missed = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    restore();
    const build = startBuild({ options: options });
    await build.begun;
    const delay = random.next() * duration;
    await sleep(delay);
    build.child.kill("SIGKILL");
    if ((await build.ended) !== null) missed += 1;
    const tell = (fault: string) =>
      faults.push(`${name}, ${jobs} jobs, killed after ${delay.toFixed(0)} ms: ${fault}`);
    for (const fault of findDamage(site, before, after)) tell(fault);
    // At once: workers that were left alone would still be at work.
    try {
      await buildSite({ ...options, jobs: 1 });
    } catch (reason) {
      tell(`the next build fails: ${reason}`);
      continue;
    }
    await build.allEnded();
    const then = readTree(site);
    for (const [file, digest] of after) if (then.get(file) !== digest) tell(`${file} differs`);
    for (const file of then.keys()) if (!after.has(file)) tell(`${file} is left over`);
    for (const fault of findDamage(site, after, after)) tell(fault);
  }
  return { tries: kills - missed, missed, duration, faults };
}
