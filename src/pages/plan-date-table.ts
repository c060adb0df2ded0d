import type { AuditRow, DateFigures, SourceAuditRow } from "../dates/audit/audit.ts";

/** What the texts say of the dates, for the first page of the report. */
export interface DateTable {
  readonly pile: AuditRow;
  /** Of the sources with most articles; all of them stand in `report.json`. */
  readonly sources: readonly SourceAuditRow[];
  /** How many sources are left out. */
  readonly more: number;
}

const shownSources = 100;

/** Bounded, as every page is: an archive may have a hundred thousand sources. */
export function planDateTable({ pile, sources }: DateFigures): DateTable {
  const bySize = sources.toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const shown = bySize.slice(0, shownSources);
  return { pile, sources: shown, more: sources.length - shown.length };
}
