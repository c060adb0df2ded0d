import { join, resolve, sep } from "node:path";
import { settleArchive } from "../archive.ts";
import { OwnerError } from "../owner-error.ts";
import { cacheFolder, lookAtInputs } from "./build-inputs.ts";
import { findUnchanged, forgetBuild, rememberBuild } from "./last-build.ts";
import { lockSite } from "./lock-site.ts";
import type { BuildOrder } from "./order.ts";
import { removePacks } from "./packs.ts";
import { type Account, groupProblems } from "./plan-report.ts";
import { type PublishCounts, publishArchive } from "./publish-archive.ts";
import { readPile } from "./read-pile.ts";
import { refuseForeign } from "./site-folder.ts";
import { openWorkforce } from "./workers.ts";

/** What a build has done. */
export interface BuildResult {
  readonly account: Account;
  /** Missing when `strict` kept it from publishing. */
  readonly published?: PublishCounts;
  readonly seconds: number;
}

/** From the article files to the site. */
export async function buildSite(order: BuildOrder): Promise<BuildResult> {
  const started = performance.now();
  refuseNested(order.articles, order.out);
  // Said before a large pile is read, not after.
  refuseForeign(order.out);
  const lock = lockSite(order);
  try {
    const result = await build(order);
    return { ...result, seconds: (performance.now() - started) / 1000 };
  } finally {
    lock.release();
  }
}

async function build(order: BuildOrder): Promise<Omit<BuildResult, "seconds">> {
  const { articles, out, settings, jobs, tell } = order;
  const cache = cacheFolder(order);
  const packs = join(cache, "packs");
  const inputs = lookAtInputs(order);
  const unchanged = order.part ? undefined : findUnchanged(cache, out, inputs);
  if (unchanged) return unchanged;

  const workforce = openWorkforce(jobs, order.leastWork);
  try {
    const pileOrder = { articles, settings, reader: inputs.reader, packs, tell };
    const pile = await readPile(pileOrder, inputs.articles, workforce);
    tell?.({ phase: "settle", done: 0, total: pile.files.length });
    const archive = settleArchive(pile, settings);
    const { totals } = archive.ledger;
    const account = { totals, groups: groupProblems(archive.ledger) };
    if (order.strict && totals.refused > 0) return { account };
    forgetBuild(cache);
    const published = await publishArchive({ order, cache, inputs, pile, archive, workforce });
    if (!order.part) {
      removePacks(packs, pile.packs);
      if (pile.isSure && !published.searchFailures)
        rememberBuild(cache, out, inputs, { account, published });
    }
    return { account, published };
  } finally {
    await workforce.close();
  }
}

/** A site inside the articles would be read as articles next time; the other way round, too. */
function refuseNested(articles: string, out: string): void {
  const [inner, outer] = [resolve(out) + sep, resolve(articles) + sep];
  if (inner.startsWith(outer) || outer.startsWith(inner)) {
    throw new OwnerError(`--out ${out} and --articles ${articles} must not lie in each other.`);
  }
}
