import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { floorStep } from "./floor/floor-step.ts";
import { prepareHugo } from "./hugo/hugo-steps.ts";
import type { Pile } from "./made/piles.ts";
import { countFiles } from "./measure/count-files.ts";
import { fileSystemOf } from "./measure/file-system.ts";
import { fullBuild, laterBuilds } from "./own/own-steps.ts";
import { prepareOwn } from "./own/prepare-own.ts";
import { startSteps } from "./own/start-steps.ts";
import { runRounds } from "./run-rounds.ts";
import type { Step, StepResult } from "./step.ts";

export interface ArchiveOrder {
  /** A new folder, for all that is written. */
  readonly folder: string;
  readonly count: number;
  readonly pile: Pile;
  readonly rounds: number;
  readonly hugo: boolean;
  readonly buildArgs: readonly string[];
}

/** What was measured with one archive. */
export interface ArchiveResult {
  readonly count: number;
  readonly pile: Pile;
  /** Of the article files. */
  readonly bytes: number;
  readonly steps: readonly StepResult[];
}

/**
 * Writes an archive and measures all that is measured with it. Each round has an output and a cache
 * of its own. Former sites stay until the end: ext4 without a journal passes over inodes deleted in
 * the last minutes one by one, and builds that follow a removal took up to four times as long. In memory
 * (tmpfs) nothing of the kind happens, and they would take the room that the processes need.
 */
export async function measureArchive(
  { folder, count, pile, rounds, hugo, buildArgs }: ArchiveOrder,
  tell: (progress: string) => void,
  ended: AbortSignal,
): Promise<ArchiveResult> {
  tell(`Writing ${count} ${pile.name} …`);
  const sites = join(folder, "sites");
  mkdirSync(sites, { recursive: true });
  const own = prepareOwn(folder, { count, pile, buildArgs });
  const hugoStep = hugo ? prepareHugo(folder, count, pile) : undefined;
  const stepsOf = (round: number): Step[] => {
    const out = join(sites, `backfile-${round}`);
    const place = { out, cache: join(folder, "cache", String(round)), round };
    return [
      fullBuild(own, place),
      ...(hugoStep ? [hugoStep(join(sites, `hugo-${round}`))] : []),
      floorStep(out, join(sites, `floor-${round}`)),
      ...laterBuilds(own, place),
      ...startSteps(own.project),
    ];
  };
  const all = Array.from({ length: rounds }, (_, index) => stepsOf(index + 1));
  const inMemory = fileSystemOf(folder) === "tmpfs";
  const tidy = (round: number) => {
    if (!inMemory || round === rounds) return;
    const made = ["backfile", "hugo", "floor"].map((name) => join(sites, `${name}-${round}`));
    for (const old of [...made, join(folder, "cache", String(round))])
      rmSync(old, { recursive: true, force: true });
  };
  const steps = await runRounds(all, tell, ended, tidy);
  return { count, pile, bytes: countFiles(own.articles).bytes, steps };
}
