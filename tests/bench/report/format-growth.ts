import type { ArchiveResult } from "../measure-archive.ts";
import { type Figures, findFigures } from "./figures.ts";
import { formatMegabytes, formatNumber, formatRatio } from "./format-number.ts";
import { formatTable } from "./format-table.ts";

/** How wall time and memory of each step grow from the first archive to the others. */
export function formatGrowth(archives: readonly ArchiveResult[]): string {
  const [first, ...others] = archives;
  if (!first || others.length === 0) return "";
  const from = String(first.count);
  const head = ["", `wall at ${from}, s`, `peak at ${from}, MB`];
  const heads = others.flatMap(({ count }) => [
    ...[`wall at ${count}, s`, "times"],
    ...[`peak at ${count}, MB`, "times"],
  ]);
  const rows = first.steps.map(({ name }) => {
    const start = findFigures(first.steps, name);
    return [
      ...[name, formatNumber(start?.wall, 2), formatMegabytes(start?.peakBytes)],
      ...others.flatMap(({ steps }) => formatTimes(findFigures(steps, name), start)),
    ];
  });
  return formatTable([[...head, ...heads], ...rows]);
}

function formatTimes(grown: Figures | undefined, start: Figures | undefined): string[] {
  return [
    ...[formatNumber(grown?.wall, 2), formatRatio(grown?.wall, start?.wall, 2)],
    ...[formatMegabytes(grown?.peakBytes), formatRatio(grown?.peakBytes, start?.peakBytes, 2)],
  ];
}
