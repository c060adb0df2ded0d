import { settleVolume, type VolumeFiles } from "../../archive/settle.ts";
import { summarizeVolume } from "../../archive/summarize.ts";
import { type FactsSource, type FactsWanted, readFacts } from "../cache/read-packs.ts";
import { writeSettled } from "./settled-volumes.ts";

/** A volume to settle, and the digest of all that it is settled from. */
type VolumeToSettle = VolumeFiles<FactsWanted> & { readonly inputs: string };

/** Volumes to settle in one go. Plain data: it goes to other processes. */
export interface SettleTask extends FactsSource {
  /** Where they are remembered. */
  readonly settled: string;
  readonly volumes: readonly VolumeToSettle[];
}

/** Settles volumes, one after the other, and leaves what came of it in the cache. */
export function settleVolumes({ settled: folder, volumes, ...source }: SettleTask): void {
  const { settings } = source;
  for (const { inputs, files, ...volume } of volumes) {
    const settled = settleVolume({ ...volume, files: readFacts(source, files) }, settings);
    writeSettled(folder, inputs, settled, summarizeVolume(settled, settings));
  }
}
