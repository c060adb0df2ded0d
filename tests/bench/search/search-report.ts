import { formatMegabytes, formatNumber, formatRatio } from "../report/format-number.ts";
import { formatTable } from "../report/format-table.ts";
import { median } from "../report/median.ts";
import type { AddRun } from "./measure-add.ts";
import type { BuildRun } from "./measure-pagefind.ts";
import type { ReaderOrder, ReaderRun } from "./measure-reader.ts";

const middle = <Run>(runs: readonly Run[], value: (run: Run) => number | undefined) =>
  median(runs.map((run) => value(run) ?? Number.NaN));

/** Our search beside Pagefind's own. */
export function reportBuilds(runs: readonly BuildRun[]): string {
  const row = (name: string, which: "ours" | "pagefind") => ({
    name,
    wall: middle(runs, (run) => run[which].wallSeconds),
    peak: middle(runs, (run) => run[which].peakBytes),
  });
  const [ours, pagefind] = [row("our search", "ours"), row("`pagefind --site`", "pagefind")];
  return formatTable([
    ["", "wall (s)", "of Pagefind's", "peak memory (MB)", "of Pagefind's"],
    ...[ours, pagefind].map(({ name, wall, peak }) => [
      name,
      formatNumber(wall, 1),
      formatRatio(wall, pagefind.wall, 2),
      formatMegabytes(peak),
      formatRatio(peak, pagefind.peak, 2),
    ]),
  ]);
}

/** What an added article costs. */
export function reportAdds(runs: readonly AddRun[]): string {
  const row = (name: string, which: "build" | "searchAlone", shards: string) => [
    name,
    formatNumber(
      middle(runs, (run) => run[which].wallSeconds),
      1,
    ),
    formatMegabytes(middle(runs, (run) => run[which].peakBytes)),
    shards,
  ];
  const most = Math.max(...runs.map(({ shards }) => shards.length));
  return formatTable([
    ["one article added", "wall (s)", "peak memory (MB)", "shards built, at most"],
    row("the whole build", "build", String(most)),
    row("a build of that shard alone", "searchAlone", String(most)),
  ]);
}

/** What readers wait for: medians, for the word that takes longest. */
export function reportReaders(
  all: readonly { readonly order: ReaderOrder; readonly runs: readonly ReaderRun[] }[],
): string {
  const rows = all.map(({ order: { words, year, typed }, runs }) => [
    `${words}${year ? `, in ${year}` : ""}${typed ? ", typed" : ", in the address"}`,
    formatNumber(
      middle(runs, (run) => run.firstSeconds),
      2,
    ),
    formatNumber(middle(runs, (run) => run.firstBytes / 1000)),
    formatNumber(
      middle(runs, (run) => run.allSeconds),
      2,
    ),
    formatNumber(middle(runs, (run) => run.allBytes / 1000)),
  ]);
  const head = ["", "first results (s)", "loaded (KB)", "all results (s)", "loaded (KB)"];
  return formatTable([head, ...rows]);
}
