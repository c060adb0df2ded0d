import { join } from "node:path";
import type { Comparison, Difference, Kind } from "./compare.ts";
import type { SiteVerdict, SourcesVerdict } from "./verify.ts";

/** The findings of `npm run verify`; `sources` is missing if they were not to be checked. */
export interface Verdict {
  readonly site: SiteVerdict;
  readonly sources?: SourcesVerdict;
}

/** Number of differences that a terminal shows for each folder. */
const shownLines = 200;

/** Whether every file is as it was when the site was built. */
export function isWhole({ site, sources }: Verdict): boolean {
  const { differences, faults, contradictions } = site;
  const isSiteWhole = differences.length + faults.length + contradictions.length === 0;
  if (!sources) return isSiteWhole;
  return isSiteWhole && "differences" in sources && sources.differences.length === 0;
}

/** Formats a verdict for a terminal: a line for each difference, remedies, and the sums. */
export function formatVerdict(verdict: Verdict): string {
  const { site, sources } = verdict;
  const compared = sources && "differences" in sources ? [sources] : [];
  return [
    ...cutLines(site.faults.map((fault) => formatLine("manifest", fault))),
    ...cutLines(site.contradictions.map((one) => formatLine("report", one))),
    ...[site, ...compared].flatMap(({ folder, differences }) =>
      cutLines(differences.map((difference) => formatDifference(folder, difference))),
    ),
    ...formatRemedies(site, compared),
    formatSums("site", site),
    ...compared.map((one) => formatSums("sources", one)),
    ...(sources && "unchecked" in sources ? [`sources  not checked: ${sources.unchecked}`] : []),
    isWhole(verdict)
      ? "Every file is as it was when the site was built."
      : "Not everything is as it was when the site was built.",
  ].join("\n");
}

function formatDifference(folder: string, { kind, path, note }: Difference): string {
  return formatLine(kind, join(folder, path), note);
}

/** Formats a line. Names may contain anything: characters that would move the cursor show as codes. */
function formatLine(word: string, text: string, note?: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
  return `${word.padEnd(10)} ${plain}${note ? ` (${note})` : ""}`;
}

function cutLines(lines: readonly string[]): string[] {
  const more = lines.length - shownLines;
  if (more <= 0) return [...lines];
  return [...lines.slice(0, shownLines), `… and ${more} more; --json lists all`];
}

/** Formats sums: “site 20 files in the manifest: 18 good, 1 changed, 1 missing, 3 extra”. */
function formatSums(word: string, { listed, good, differences }: Comparison): string {
  const counts = new Map<Kind, number>();
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort().map(([kind, count]) => `, ${count} ${kind}`);
  return `${word.padEnd(8)} ${listed} files: ${good} as they were${kinds.join("")}`;
}

/** Formats the remedies, a line for each kind of difference. */
function formatRemedies(site: SiteVerdict, sources: readonly Comparison[]) {
  const { differences, faults, contradictions } = site;
  const kinds = new Set(differences.map(({ kind }) => kind));
  const isDamaged = ["changed", "missing", "unreadable"].some((kind) => kinds.has(kind as Kind));
  const cases: [boolean, string][] = [
    [kinds.has("leftover"), "A build was stopped here: run npm run build again."],
    [
      isDamaged || faults.length + contradictions.length > 0,
      "The site: replace what is damaged from another copy of it, or build it into a new folder.",
    ],
    [kinds.has("extra"), "Extra files: no build made them; keep your own in public/ instead."],
    [
      sources.some((one) => one.differences.length > 0),
      "The sources: npm run build takes up your changes; restore what you did not change from a backup.",
    ],
  ];
  return cases.flatMap(([applies, remedy]) => (applies ? [remedy] : []));
}
