import type { Article } from "../../model/article.ts";
import type { DateVerdict, Shift } from "../../model/date-evidence.ts";
import {
  countMonths,
  joinMonthSums,
  type MonthCount,
  type MonthSums,
  monthInDigits,
  sumMonths,
} from "./count-months.ts";
import {
  countShifts,
  joinShiftCounts,
  type ShiftCounts,
  type ShiftTally,
  tallyShifts,
  tryShifts,
} from "./tally-shifts.ts";

/** Figures of what the texts of a pile say about its dates. */
export interface DateFigures {
  readonly pile: AuditRow;
  /** Figures by source, sorted by id. */
  readonly sources: readonly SourceAuditRow[];
}

/** Figures with the articles in doubt. */
export interface DateAudit extends DateFigures {
  /** Articles whose text points to another day, in the archive's order. */
  readonly contradicted: readonly ContradictedArticle[];
}

/** Figures for the dates of a pile or a source, after all declared corrections. */
export interface AuditRow {
  readonly articles: number;
  readonly verdicts: Readonly<Record<DateVerdict["verdict"], number>>;
  readonly tally: ShiftTally;
  readonly months: MonthCount;
  /** The slip that all these dates seem to share, if the evidence is enough. */
  readonly named?: NamedSlip;
}

/** A declaration for the settings that corrects a slip. */
export type NamedSlip = { readonly months: "from-zero" } | { readonly shift: Shift };

export interface SourceAuditRow extends AuditRow {
  readonly id: string;
  readonly name: string;
}

export interface ContradictedArticle {
  readonly article: Article;
  readonly verdict: Extract<DateVerdict, { verdict: "contradicted" }>;
}

/**
 * Audits the counts of the sources of a pile. A slip is named for the pile only if no source with enough
 * evidence of its own contradicts it.
 */
export function auditCounts(counts: readonly SourceDateCounts[]): DateFigures {
  const sources = counts
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => ({ id: source.id, name: source.name, ...auditRow(source) }));
  const { named, ...pile } = auditRow(sumDates(counts));
  const agreed = named && sources.every((source) => agrees(source, named));
  return { pile: { ...pile, ...(agreed && { named }) }, sources };
}

/** Returns the articles whose text points to another day. */
export function findContradicted(articles: readonly Article[]): ContradictedArticle[] {
  return articles.flatMap((article) => {
    const { dateVerdict: verdict } = article;
    return verdict.verdict === "contradicted" ? [{ article, verdict }] : [];
  });
}

function auditRow({ articles, verdicts, ...counts }: DateCounts): AuditRow {
  const tally = tallyShifts(counts.shifts);
  const months = countMonths(counts.months);
  const named = nameSlip(tally, months);
  return { articles, verdicts, tally, months, ...(named && { named }) };
}

/**
 * Names the slip of dates. Month 00 outweighs weekdays, unless these clearly show that the other months are
 * right.
 */
function nameSlip({ evidence, explained, named }: ShiftTally, months: MonthCount) {
  const moved = explained["+1 month"] > explained.none || evidence < 10;
  if (months.fromZero && moved) return { months: "from-zero" } as const;
  return named && { shift: named };
}

function agrees({ tally, months, named }: AuditRow, pile: NamedSlip): boolean {
  if (named) return isSame(named, pile);
  if ("months" in pile) return months.twelve === 0;
  return tally.evidence < 10 || tally.explained[pile.shift] > tally.explained.none;
}

function isSame(a: NamedSlip, b: NamedSlip): boolean {
  const shiftOf = (slip: NamedSlip) => ("shift" in slip ? slip.shift : "+1 month");
  return shiftOf(a) === shiftOf(b);
}

/** Counts of the evidence of articles on their dates, which can be added up. */
interface DateCounts {
  readonly articles: number;
  readonly verdicts: Readonly<Record<DateVerdict["verdict"], number>>;
  readonly shifts: ShiftCounts;
  readonly months: MonthSums;
}

/** Counts of one source. */
interface SourceDateCounts extends DateCounts {
  readonly id: string;
  /** Name of the source in its first article. */
  readonly name: string;
}

/**
 * Counts the evidence source by source, in the order of their first articles. Needs no texts, only the
 * evidence and verdict of each article.
 */
export function countDates(articles: readonly Article[]): SourceDateCounts[] {
  const bySource = new Map<string, Article[]>();
  for (const article of articles) {
    const group = bySource.get(article.source.id);
    if (group) group.push(article);
    else bySource.set(article.source.id, [article]);
  }
  return [...bySource].map(([id, group]) => ({
    id,
    name: group[0]?.source.name ?? id,
    ...countOf(group),
  }));
}

/** Joins the counts of several parts of an archive, given in its order, source by source. */
export function joinDateCounts(parts: readonly SourceDateCounts[]): SourceDateCounts[] {
  const bySource = new Map<string, SourceDateCounts[]>();
  for (const part of parts) {
    const group = bySource.get(part.id);
    if (group) group.push(part);
    else bySource.set(part.id, [part]);
  }
  return [...bySource].map(([id, group]) => ({
    id,
    name: group[0]?.name ?? id,
    ...sumDates(group),
  }));
}

/** Adds up several counts. */
function sumDates(parts: readonly DateCounts[]): DateCounts {
  const verdicts = noVerdicts();
  for (const part of parts) {
    for (const verdict of verdictNames) verdicts[verdict] += part.verdicts[verdict];
  }
  return {
    articles: parts.reduce((sum, part) => sum + part.articles, 0),
    verdicts,
    shifts: joinShiftCounts(parts.map(({ shifts }) => shifts)),
    months: joinMonthSums(parts.map(({ months }) => months)),
  };
}

function countOf(articles: readonly Article[]): DateCounts {
  const verdicts = noVerdicts();
  for (const { dateVerdict } of articles) verdicts[dateVerdict.verdict] += 1;
  return {
    articles: articles.length,
    verdicts,
    shifts: countShifts(articles.flatMap((article) => tryShifts(article) ?? [])),
    months: sumMonths(articles.flatMap((article) => monthInDigits(article) ?? [])),
  };
}

const verdictNames = ["consistent", "silent", "declared", "contradicted"] as const;

function noVerdicts() {
  return { consistent: 0, silent: 0, declared: 0, contradicted: 0 };
}
