import { summarizeVolume } from "../../archive/summarize.ts";
import { inOrder, ledgerRows, settleFiles } from "../../archive.ts";
import { divisionOf } from "../../model/volumes.ts";
import { type FactsSource, type FactsWanted, readFacts } from "../cache/read-packs.ts";
import type { ForeignFiles } from "./settle-shared.ts";
import { writeSettled } from "./settled-volumes.ts";

/** A volume to settle. */
export interface SettleOrder {
  readonly name: string;
  /** Of all that it is settled from. */
  readonly inputs: string;
  /** Files that claim nothing which those of other volumes claim, in the order of their paths. */
  readonly files: readonly FactsWanted[];
  readonly foreign: ForeignFiles;
  /** Copies among them, as `SameBytes` tells them. */
  readonly sameBytes: readonly (readonly [path: string, first: string])[];
}

/** Volumes to settle in one go. Plain data: it goes to other processes. */
export interface SettleTask extends FactsSource {
  /** Where they are remembered. */
  readonly settled: string;
  readonly volumes: readonly SettleOrder[];
}

/** Settles volumes, one after the other, and leaves what came of it in the cache. */
export function settleVolumes({ settled, volumes, ...source }: SettleTask): void {
  const { settings } = source;
  for (const { name, inputs, files, foreign, sameBytes } of volumes) {
    const read = readFacts(source, files);
    const elsewhere = { sameBytes: new Map(sameBytes) };
    const own = settleFiles(read, settings, elsewhere, divisionOf(name));
    const articles =
      foreign.articles.length > 0 ? inOrder([...own.articles, ...foreign.articles]) : own.articles;
    const all = foreign.files.length > 0 ? [...read, ...foreign.files].sort(byPath) : read;
    const rows = ledgerRows(all, articles, [...own.problems, ...foreign.problems]);
    const volume = { name, articles, rows };
    writeSettled(settled, inputs, volume, summarizeVolume(volume, settings));
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
