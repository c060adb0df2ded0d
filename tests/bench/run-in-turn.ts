import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Builder } from "./builder.ts";
import { countFiles, type FileCounts } from "./measure/count-files.ts";
import { type Measurement, measureCommand } from "./measure/measure-command.ts";

/** What came of one builder. */
export interface BuilderResult {
  readonly name: string;
  readonly runs: readonly Measurement[];
  readonly site: FileCounts;
}

/**
 * Builds with each builder in turn, `rounds` times, so that what else the machine does meets all
 * alike. Each build gets a folder of its own in `folder`, and before it the disk finishes writing.
 * Former sites stay until the end: ext4 without a journal passes over inodes deleted in the last
 * minutes one by one, and builds that follow a removal took up to four times as long.
 */
export async function runInTurn(
  builders: readonly Builder[],
  rounds: number,
  folder: string,
  tell: (progress: string) => void,
): Promise<BuilderResult[]> {
  mkdirSync(folder, { recursive: true });
  const runs = new Map<Builder, Measurement[]>(builders.map((builder) => [builder, []]));
  const outputOf = ({ name }: Builder, round: number) => join(folder, `${name}-${round}`);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [builder, measurements] of runs) {
      spawnSync("sync");
      const command = builder.command(outputOf(builder, round));
      const measurement = await measureCommand(command, builder.folder);
      measurements.push(measurement);
      tell(`${builder.name}, build ${round} of ${rounds}: ${measurement.wallSeconds.toFixed(2)} s`);
    }
  }
  return [...runs].map(([builder, measurements]) => {
    const site = countFiles(outputOf(builder, rounds));
    return { name: builder.name, runs: measurements, site };
  });
}
