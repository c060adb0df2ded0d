import { settleVolume, type VolumeFiles } from "../../archive/settle.ts";
import { summarizeVolume } from "../../archive/summarize.ts";
import { type FactsSource, type FactsToRead, readFacts } from "../cache/read-packs.ts";
import { writeSettled } from "./settled-volumes.ts";

/** A volume to settle, and the digest of everything from which it is settled. */
type VolumeToSettle = VolumeFiles<FactsToRead> & { readonly inputs: string };

/** Volumes to settle in one go. Plain data: it goes to other processes. */
export interface SettleTask extends FactsSource {
  /** Folder of the settled volumes in the cache. */
  readonly settled: string;
  readonly volumes: readonly VolumeToSettle[];
}

/** Settles volumes, one after the other, and writes the results to the cache. */
export function settleVolumes({ settled: folder, volumes, ...source }: SettleTask): void {
  const { settings } = source;
  for (const { inputs, files, ...volume } of volumes) {
    const settled = settleVolume({ ...volume, files: readFacts(source, files) }, settings);
    writeSettled(folder, inputs, settled, summarizeVolume(settled, settings));
  }
}
