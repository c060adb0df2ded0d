import type { Article } from "./article.ts";
import { countMonths, type MonthCount, monthInDigits } from "./dating/count-months.ts";
import type { DateVerdict } from "./dating/evidence.ts";
import type { Shift } from "./dating/shifts.ts";
import { type ShiftTally, tallyShifts } from "./dating/tally-shifts.ts";
import { tryShifts } from "./dating/try-shifts.ts";

/** What the texts of a pile say of its dates. */
export interface DateAudit {
  readonly pile: AuditRow;
  /** By id of the source. */
  readonly sources: readonly SourceAuditRow[];
  /** Articles whose text points to another day, in the archive's order. */
  readonly contradicted: readonly ContradictedArticle[];
}

/** The dates of a pile or a source, as they stand after all declared corrections. */
export interface AuditRow {
  readonly articles: number;
  readonly verdicts: Readonly<Record<DateVerdict["verdict"], number>>;
  readonly tally: ShiftTally;
  readonly months: MonthCount;
  /** The slip that all these dates seem to share, if the evidence is enough. */
  readonly named?: NamedSlip;
}

/** How a slip is mended: what can be declared in the settings. */
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
 * Audits the dates of a pile and of each source. Needs no texts, only what each article has told. A
 * slip is named for the pile only where no source with enough evidence of its own stands otherwise.
 */
export function auditDates(articles: readonly Article[]): DateAudit {
  const told = articles.map(readTold);
  const bySource = new Map<string, Told[]>();
  for (const one of told) {
    const group = bySource.get(one.article.source.id);
    if (group) group.push(one);
    else bySource.set(one.article.source.id, [one]);
  }
  const sources = [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => ({ id, name: group[0]?.article.source.name ?? id, ...auditRow(group) }));
  const { named, ...pile } = auditRow(told);
  const agreed = named && sources.every((source) => agrees(source, named));
  return {
    pile: { ...pile, ...(agreed && { named }) },
    sources,
    contradicted: articles.flatMap((article) => {
      const { dateVerdict: verdict } = article;
      return verdict.verdict === "contradicted" ? [{ article, verdict }] : [];
    }),
  };
}

type Told = ReturnType<typeof readTold>;

/** What an article has told, read once for its source and for the pile. */
function readTold(article: Article) {
  return { article, shifts: tryShifts(article), month: monthInDigits(article) };
}

function auditRow(told: readonly Told[]): AuditRow {
  const verdicts = { consistent: 0, silent: 0, declared: 0, contradicted: 0 };
  for (const { article } of told) verdicts[article.dateVerdict.verdict] += 1;
  const tally = tallyShifts(told.flatMap(({ shifts }) => shifts ?? []));
  const months = countMonths(told.flatMap(({ month }) => month ?? []));
  const named = nameSlip(tally, months);
  return { articles: told.length, verdicts, tally, months, ...(named && { named }) };
}

/** Month 00 says more than weekdays do, unless these say clearly that the other months are right. */
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
