import type { ArchiveResult } from "../measure-archive.ts";
import { formatGrowth } from "./format-growth.ts";
import { formatMegabytes } from "./format-number.ts";
import { formatSites } from "./format-sites.ts";
import { formatSteps } from "./format-steps.ts";

/** When, where and with what was measured. */
export interface Circumstances {
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** The command that measures this again. */
  readonly command: string;
  readonly versions: string;
  readonly machine: string;
  readonly rounds: number;
}

/** All that was measured, as Markdown; the words on how stand in `method`. */
export function renderReport(
  archives: readonly ArchiveResult[],
  { date, command, versions, machine, rounds }: Circumstances,
): string {
  const growth = formatGrowth(archives);
  return [
    `Measured on ${date} by \`${command}\`: ${versions}; ${machine}. Medians of ${rounds} ${rounds === 1 ? "round" : "rounds"}.`,
    ...archives.flatMap((archive) => [
      title(archive),
      formatSteps(archive.steps),
      formatSites(archive.steps),
    ]),
    ...(growth ? ["### Growth", growth] : []),
  ].join("\n\n");
}

function title({ count, pile, bytes }: ArchiveResult): string {
  return `### ${count} ${pile.name}, ${formatMegabytes(bytes, 1)} MB`;
}
