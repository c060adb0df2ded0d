import { join } from "node:path";
import type { Archive } from "../archive.ts";
import type { BuildResult } from "../engine/build.ts";
import type { BuildOptions } from "../engine/build-options.ts";
import { hasRefusals, type Ledger, type ProblemGroup } from "../model/ledger.ts";
import { formatProblem, type Problem } from "../model/problem.ts";
import type { PileSentence } from "../observe/tell-pile.ts";
import type { CommandOptions } from "./read-build-options.ts";

/** Number of refused files of each kind that are shown; the report has all of them. */
const shownRefusals = 3;

export const nothingPublished =
  "Nothing was published, because files were refused and --strict was given.";

/** Formats the summary of a build for its owner. */
export function formatSummary(
  { account, published, seconds }: BuildResult,
  options: CommandOptions,
): string {
  const { groups } = account;
  const lines = [
    ...formatPile(account.pile),
    ...groups.filter(({ code }) => code !== "withheld").flatMap(formatGroup),
    formatTotals(account),
    ...formatWithheld(account, options),
    published ? formatPublished(published) : nothingPublished,
    ...formatSearchFailures(published),
    `time     ${seconds.toFixed(1)} s`,
  ];
  if (published) lines.push(`The site is in ${options.out}${options.again.start}`);
  if (published) lines.push(`What became of each file: ${join(options.out, "report.json")}`);
  if (groups.length > 0) lines.push(`All problems: ${options.again.check}`);
  return lines.join("\n");
}

/** Formats what the pile as a whole shows, each with what to write where that is wrong. */
export function formatPile(pile: readonly PileSentence[]): string[] {
  return pile.map(({ found, remedy = "" }) => `pile     ${found} ${remedy}`.trimEnd());
}

/** Number of withheld files that are named. */
const shownWithheld = 5;

/** Names the files that are kept from readers. */
function formatWithheld({ groups }: BuildResult["account"], { again }: CommandOptions): string[] {
  const withheld = groups.find(({ code }) => code === "withheld");
  if (!withheld) return [];
  const { count, examples } = withheld;
  const shown = examples.slice(0, shownWithheld).map(({ file }) => file);
  const more = count - shown.length;
  const rest = more > 0 ? ` and ${more} more: ${again.check}` : "";
  return [`withheld ${shown.join(", ")}${rest}`];
}

/** Formats advice to set the site's address, with which pages are cited in full. */
export function formatAdvice({ published }: BuildResult, options: CommandOptions): string[] {
  if (!published || options.portable || options.settings.url) return [];
  return [
    "url is not set in archive.yaml: citations show paths only, without the address of the site.",
  ];
}

/** Formats the summary for those who want to see only refusals. */
export function formatRefusals(
  { account, published }: BuildResult,
  options: CommandOptions,
): string {
  const refusals = account.groups.filter(({ severity }) => severity === "refusal");
  const lines = [...refusals.flatMap(formatGroup), formatTotals(account)];
  if (!published) lines.push(nothingPublished);
  lines.push(...formatSearchFailures(published));
  return [...lines, `All problems: ${options.again.check}`].join("\n");
}

/** Formats the failures of the search: the site stands, but its search does not find everything. */
function formatSearchFailures(published: BuildResult["published"]): string[] {
  const failures = published?.searchFailures ?? [];
  if (failures.length === 0) return [];
  const what = "search   incomplete; the next build will try again";
  return [what, ...failures.map((failure) => `    ${failure}`)];
}

/** Formats refusals with their first files, which need to be corrected; problems of other kinds by number. */
function formatGroup({ code, severity, count, examples }: ProblemGroup): string[] {
  if (severity !== "refusal")
    return [`${severity} ${code}: ${count}, first in ${examples[0]?.file}`];
  const shown = examples.slice(0, shownRefusals);
  const more = count > shown.length ? [`    … and ${count - shown.length} more of this kind`] : [];
  return [...shown.map(formatProblem), ...more];
}

/** Counts of a build; redirects, from former addresses of pages, are shown if there are any. */
type Published = NonNullable<BuildResult["published"]> & { readonly redirects?: number };

function formatPublished({ pages, written, unchanged, removed, redirects }: Published): string {
  const more = redirects ? `, ${redirects} redirects` : "";
  return `pages    ${pages}; files: ${written} written, ${unchanged} unchanged, ${removed} removed${more}`;
}

/** Formats the totals of the ledger in a line. */
export function formatTotals({ totals, attached }: Pick<Ledger, "totals" | "attached">): string {
  const { files, built, merged, refused, withheld, "not used": unused } = totals;
  const parts = [
    attached > 0 ? `${built} built (${attached} of them pictures and the like)` : `${built} built`,
    `${merged} merged`,
    `${refused} refused`,
    ...(withheld > 0 ? [`${withheld} withheld`] : []),
    ...(unused > 0 ? [`${unused} not used`] : []),
  ];
  return `files    ${files} in: ${parts.join(", ")}`;
}

/** Returns every problem of the pile, in the order of its files; those of the whole pile last. */
export function problemsOf({ ledger }: Archive): Problem[] {
  return [...ledger.rows.flatMap((row) => row.problems), ...ledger.problems];
}

/** The part of a build's result on which its exit code depends. */
interface Outcome {
  readonly account: { readonly groups: readonly ProblemGroup[] };
  readonly published?: Pick<NonNullable<BuildResult["published"]>, "searchFailures">;
}

/** Returns the exit code: 1 if the search is incomplete; 2 if files were refused, which need the owner. */
export function exitCode({ account, published }: Outcome): number {
  if (published?.searchFailures) return 1;
  return hasRefusals(account.groups) ? 2 : 0;
}

/**
 * Formats the result of a build for programs, on one line. `published` is null if `--strict` published
 * nothing; `problems` are by code, refusals first, with the first few examples of each. Keys may be
 * added, but none will change its meaning.
 */
export function formatJson(
  { account, published, seconds }: BuildResult,
  { out }: Pick<BuildOptions, "out">,
  exitCode: number,
): string {
  const { totals, attached, groups, pile } = account;
  return JSON.stringify({
    exitCode,
    totals,
    attached,
    pile,
    problems: groups,
    published: published ?? null,
    out,
    seconds: Number(seconds.toFixed(3)),
  });
}
