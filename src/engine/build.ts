import { join } from "node:path";
import { hasRefusals } from "../model/ledger.ts";
import { tellPile } from "../observe/tell-pile.ts";
import type { Account } from "../pages/report.ts";
import { letEventsIn } from "../text/let-events-in.ts";
import { projectPath } from "../text/project-path.ts";
import { today as presentDay } from "../text/today.ts";
import type { BuildOptions } from "./build-options.ts";
import { removePacks } from "./cache/packs.ts";
import { DamagedCache } from "./cache/sealed-file.ts";
import { type BuildInputs, cacheFolder, inspectInputs } from "./inputs.ts";
import {
  findLast,
  forgetBuild,
  inspectLastBuild,
  isOfToday,
  outcomeOf,
  rememberBuild,
} from "./last-build.ts";
import { refuseOverlaps } from "./overlaps.ts";
import { findMissingAssets } from "./own-files.ts";
import { forgetNamedFiles, removeUnnamed } from "./pictures/named-files.ts";
import type { PublishCounts } from "./publish/counts.ts";
import { lockSite } from "./publish/lock.ts";
import { partsFolder } from "./publish/parts.ts";
import { publishArchive } from "./publish/publish.ts";
import type { SettledBuild } from "./publish/settled-build.ts";
import { refuseForeign } from "./publish/site-folder.ts";
import { joinSettled } from "./volumes/join.ts";
import { updateTable } from "./volumes/read.ts";
import { findNamed } from "./volumes/refer.ts";
import { updateVolumes } from "./volumes/settle.ts";
import { forgetSettled, openLibrary } from "./volumes/settled-volumes.ts";
import { openWorkforce } from "./workers/workers.ts";

/** The result of a build. */
export interface BuildResult {
  readonly account: Account;
  /** Missing if `strict` kept it from publishing. */
  readonly published?: PublishCounts;
  readonly seconds: number;
}

/** Options of a build that takes place on a certain day. */
type DatedOptions = BuildOptions & { readonly today: string };

/** Builds the site from the article files. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const started = performance.now();
  const order = { today: presentDay(), ...options };
  refuseOverlaps({ ownFiles: projectPath("public"), ...options });
  // Reported before a large pile is read, not after.
  refuseForeign(options.out);
  const lock = lockSite(options);
  try {
    const result = await buildOrAgain(order);
    return { ...result, seconds: (performance.now() - started) / 1000 };
  } finally {
    lock.release();
  }
}

/** Builds again, settling everything anew, if a file of the cache is damaged for which another vouched. */
async function buildOrAgain(options: DatedOptions): Promise<Omit<BuildResult, "seconds">> {
  try {
    return await build(options);
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
    forgetSettled(cacheFolder(options), new Set());
    forgetNamedFiles(cacheFolder(options));
    return await build(options);
  }
}

async function build(options: DatedOptions): Promise<Omit<BuildResult, "seconds">> {
  const cache = cacheFolder(options);
  const last = options.part ? undefined : findLast(cache, options.out);
  const inspection = last && inspectLastBuild(last, cache, options);
  try {
    const inputs = await inspectInputs(options);
    if (last && last.inputs === inputs.all && isOfToday(last, options.today)) {
      const standing = await inspection?.standing;
      if (last.parts.every((name) => standing?.has(join(partsFolder(cache), name))))
        return options.strict && hasRefusals(last.account.groups)
          ? { account: last.account }
          : outcomeOf(last);
    }
    return await buildFrom(
      inputs,
      cache,
      options,
      last && { parts: last.parts, standing: inspection?.standing },
    );
  } finally {
    inspection?.end();
  }
}

async function buildFrom(
  inputs: BuildInputs,
  cache: string,
  options: DatedOptions,
  before: SettledBuild["before"],
): Promise<Omit<BuildResult, "seconds">> {
  const { articles, out, settings, jobs, tell } = options;
  const workforce = openWorkforce(jobs, options.leastWork);
  try {
    const { reader, settler } = inputs;
    const read = await updateTable(
      { articles, settings, reader, cache, tell },
      inputs.articles,
      workforce,
    );
    const named = await findNamed(read, inputs, { ...options, cache }, workforce);
    const settling = { articles, settings, settler, cache, tell };
    const pile = await updateVolumes(settling, named, workforce);
    const library = openLibrary(pile);
    await letEventsIn();
    const archive = joinSettled(pile, library, settings, [
      ...inputs.own.problems,
      ...findMissingAssets(settings, options.articles),
    ]);
    await letEventsIn();
    const { totals, attached } = archive.ledger;
    const groups = archive.problems;
    const { language } = settings;
    const shown = tellPile({ features: archive.features, totals, groups, language });
    const account = { totals, attached, groups, pile: shown };
    if (options.strict && hasRefusals(account.groups)) return { account };
    forgetBuild(cache);
    const settled = { options, cache, inputs, pile, library, archive, before, workforce };
    const published = await publishArchive(settled);
    if (!options.part) {
      removePacks(pile.packs, new Set(pile.table.packs.map(({ id }) => id)));
      forgetSettled(cache, new Set(pile.volumes.keys()));
      removeUnnamed(cache, pile.named);
      if (pile.isSure && !published.searchFailures && !options.searchLater)
        rememberBuild(
          cache,
          out,
          { inputs: inputs.all, days: [options.today, pile.outline.nextTurn ?? null] },
          { account, published },
        );
    }
    return { account, published };
  } finally {
    await workforce.close();
  }
}
