import type { AuditRow, DateFigures, SourceAuditRow } from "../dates/audit/audit.ts";
import type { Ledger, LedgerRow, ProblemGroup } from "../model/ledger.ts";
import { listPagePath } from "../model/paths.ts";
import { inStableChunks } from "./chunks.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { ListPage } from "./links.ts";

export type { ProblemGroup } from "../model/ledger.ts";

/** A short account of the files, which a build prints for its owner. */
export interface Account {
  readonly totals: Ledger["totals"];
  readonly groups: readonly ProblemGroup[];
}

/** A page of the ledger; the first one also shows the problems by kind, and the table of dates. */
export interface ReportPage extends ListPage {
  readonly totals: Ledger["totals"];
  readonly rows: readonly LedgerRow[];
  readonly groups: readonly ProblemGroup[];
  readonly dates?: DateTable;
}

/** The rows that a page of the ledger shows, from `from` to before `to`. */
export interface ReportPart extends ListPage {
  readonly from: number;
  readonly to: number;
}

/** Plans the pages of `/report/`, with about `size` files on each. */
export function planReport({ files }: Pick<FrontArchive, "files">, size: number): ReportPart[] {
  const parts = inStableChunks(files, size, (path) => path);
  const pages = parts.map((_, at) => listPagePath("/report/", at + 1));
  let from = 0;
  return parts.map((part, at) => {
    const to = from + part.length;
    const page = { path: listPagePath("/report/", at + 1), number: at + 1, pages, from, to };
    from = to;
    return page;
  });
}

/** Returns a page of the ledger with everything that stands on it. */
export function reportPage(archive: FrontArchive, { from, to, ...page }: ReportPart): ReportPage {
  const { ledger, rows, problems, dateAudit } = archive;
  const isFirst = page.number === 1;
  return {
    ...page,
    totals: ledger.totals,
    rows: rows.read(from, to),
    groups: isFirst ? problems : [],
    ...(isFirst && archive.articles.length > 0 && { dates: planDateTable(dateAudit) }),
  };
}

/** How well the dates agree with the texts, for the first page of the report. */
export interface DateTable {
  readonly pile: AuditRow;
  /** The sources with the most articles; `report.json` has all. */
  readonly sources: readonly SourceAuditRow[];
  /** Number of sources that are left out. */
  readonly more: number;
}

const shownSources = 100;

/** Limits the table to the largest sources: an archive may have a hundred thousand. */
export function planDateTable({ pile, sources }: DateFigures): DateTable {
  const bySize = sources.toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  const shown = bySize.slice(0, shownSources);
  return { pile, sources: shown, more: sources.length - shown.length };
}
