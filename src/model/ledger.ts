import type { DateVerdict } from "./date-evidence.ts";
import type { Problem, ProblemCode, ProblemInFile } from "./problem.ts";

/**
 * The outcome for a file: published, as a page of its own or with the articles that name it; a part of another
 * file's page; nothing, since something is wrong with it; nothing, since it is kept from readers, or since only such
 * files name it; nothing, since it is no article and none names it.
 */
export type Outcome = "built" | "merged" | "refused" | "withheld" | "not used";

/** All outcomes, in the order in which they are told. */
export const outcomes: readonly Outcome[] = ["built", "merged", "refused", "withheld", "not used"];

/** A row of the ledger. */
export interface LedgerRow {
  /** Path inside `articles/`. */
  readonly path: string;
  readonly outcome: Outcome;
  /** Address of its page on the site, "/2021/11/22/….html"; of a picture, that of the first article that names it. */
  readonly page?: string;
  /** Id of its article; a picture has none. */
  readonly id?: string;
  readonly sha256?: string;
  /** Missing if the bytes are not text. */
  readonly encoding?: string;
  readonly bytes: number;
  readonly problems: readonly Problem[];
  /** BCP 47 tag, "" if it is not known; for built articles only. */
  readonly language?: string;
  /** The verdict of the text on the date of an article; for built files only, one for each article. */
  readonly dates?: DateVerdict["verdict"];
}

/** The account of every input file; files = built + merged + refused + withheld + not used. */
export interface Ledger {
  readonly totals: Totals;
  /** How many of the files that are built are no articles: pictures and the like, which articles name. */
  readonly attached: number;
  readonly rows: readonly LedgerRow[];
  /** Problems that do not belong to one file: of the settings, or common to many files. */
  readonly problems: readonly Problem[];
}

/** Numbers of files, in all and by outcome. */
export type Totals = Readonly<Record<"files" | Outcome, number>>;

/** Numbers of files of a part of a pile. */
export type PartTotals = Partial<Readonly<Record<Outcome | "attached", number>>>;

/** Counts rows by outcome. */
export function countOutcomes(rows: readonly Pick<LedgerRow, "outcome" | "id">[]): PartTotals {
  const counts: Record<string, number> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const attached = rows.filter(({ outcome, id }) => outcome === "built" && id === undefined).length;
  return { ...counts, ...(attached > 0 && { attached }) };
}

/**
 * Adds up the outcomes of each part of a pile of `files` files.
 * @throws Error if the sum does not match: a file was lost, which must stop the build.
 */
export function closeTotals(parts: readonly PartTotals[], files: number): Totals {
  const sum = (name: Outcome) => parts.reduce((total, part) => total + (part[name] ?? 0), 0);
  const counts = outcomes.map((outcome) => [outcome, sum(outcome)] as const);
  const totals = { files, ...Object.fromEntries(counts) } as Totals;
  if (counts.reduce((total, [, count]) => total + count, 0) === files) return totals;
  throw new Error(
    `${files} files, but ${counts.map(([name, count]) => `${count} ${name}`).join(" + ")}`,
  );
}

/** Adds the file to problems that were found inside it. */
export function problemsOf(file: string, problems: readonly ProblemInFile[]): Problem[] {
  return problems.map((problem) => ({ ...problem, file }));
}

/** Problems of one kind. */
export interface ProblemGroup {
  readonly code: ProblemCode;
  readonly severity: Problem["severity"];
  readonly remedy: string;
  readonly count: number;
  /** The first few of them. */
  readonly examples: readonly Problem[];
}

/** Whether a file was refused: an article, or one of the owner's own. */
export function hasRefusals(groups: readonly ProblemGroup[]): boolean {
  return groups.some(({ severity }) => severity === "refusal");
}

const shownExamples = 5;
const weights = { refusal: 0, warning: 1, note: 2 } as const;

/** Groups problems by kind: refusals first, then by frequency. */
export function groupProblems({ rows, problems }: Pick<Ledger, "rows" | "problems">) {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const problem of [...rows.flatMap((row) => row.problems), ...problems]) {
    const group = groups.get(problem.code);
    if (group) group.push(problem);
    else groups.set(problem.code, [problem]);
  }
  return sortGroups([...groups].map(([code, group]) => makeGroup(code, group.length, group)));
}

/**
 * Joins the problems of parts of a pile and those of no single file. The examples are the first in the
 * order of files, as if all had been grouped at once.
 */
export function joinProblems(
  parts: readonly ProblemGroup[],
  ofPile: readonly Problem[],
): ProblemGroup[] {
  const byCode = new Map<ProblemCode, ProblemGroup[]>();
  for (const part of [...parts, ...groupProblems({ rows: [], problems: ofPile })]) {
    const groups = byCode.get(part.code);
    if (groups) groups.push(part);
    else byCode.set(part.code, [part]);
  }
  return sortGroups(
    [...byCode].map(([code, groups]) => {
      const count = groups.reduce((sum, group) => sum + group.count, 0);
      const ofFiles = groups.flatMap(({ examples }) =>
        examples.filter((one) => !ofPile.includes(one)),
      );
      const rest = groups.flatMap(({ examples }) => examples.filter((one) => ofPile.includes(one)));
      const sorted = ofFiles.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
      return makeGroup(code, count, [...sorted, ...rest]);
    }),
  );
}

function makeGroup(
  code: ProblemCode,
  count: number,
  problems: readonly Problem[],
): ProblemGroup | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const { severity, remedy } = first;
  return { code, severity, remedy, count, examples: problems.slice(0, shownExamples) };
}

function sortGroups(groups: readonly (ProblemGroup | undefined)[]): ProblemGroup[] {
  return groups
    .flatMap((group) => group ?? [])
    .sort((a, b) => {
      return (
        weights[a.severity] - weights[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1)
      );
    });
}
