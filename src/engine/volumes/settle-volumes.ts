import { settleVolume, type VolumeFiles } from "../../archive/settle.ts";
import { summarizeVolume } from "../../archive/summarize.ts";
import { letEventsIn } from "../../text/let-events-in.ts";
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
export async function settleVolumes(task: SettleTask): Promise<void> {
  const { settled: folder, volumes, ...source } = task;
  const { settings } = source;
  for (const { inputs, files, ...volume } of volumes) {
    const facts = readFacts(source, files);
    await letEventsIn();
    const settled = settleVolume({ ...volume, files: facts }, settings);
    await letEventsIn();
    const summary = summarizeVolume(settled, settings);
    await letEventsIn();
    writeSettled(folder, inputs, settled, summary);
  }
}
