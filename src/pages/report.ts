import type { AuditRow, DateFigures, SourceAuditRow } from "../dates/audit/audit.ts";
import type { Ledger, LedgerRow, ProblemGroup } from "../model/ledger.ts";
import { listPagePath } from "../model/paths.ts";
import type { PileSentence } from "../observe/tell-pile.ts";
import { inStableChunks } from "./chunks.ts";
import type { FrontArchive } from "./front-archive.ts";
import type { ListPage } from "./links.ts";

/** A short account of the files, which a build prints for its owner. */
export interface Account extends Pick<Ledger, "totals" | "attached"> {
  readonly groups: readonly ProblemGroup[];
  /** What the pile as a whole shows. */
  readonly pile: readonly PileSentence[];
}

/** A page of the ledger. */
export interface ReportPage extends ListPage {
  readonly rows: readonly LedgerRow[];
  /** Only on the first page. */
  readonly overview?: ReportOverview;
}

/** What the report says of all files: totals, problems by kind, the table of dates. */
export interface ReportOverview extends Pick<Ledger, "totals" | "attached"> {
  readonly groups: readonly ProblemGroup[];
  readonly dates?: DateTable;
}

/**
 * Everything that a page of the ledger is made from; a digest stands for its rows, a number for the
 * addresses of all pages. Plain data: the key of the page is its digest.
 */
export interface ReportPlan {
  readonly number: number;
  readonly pages: number;
  readonly rows: string;
  readonly overview?: ReportOverview;
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

/** Returns everything that a page of the ledger is made from. */
export function planReportPage(archive: FrontArchive, part: ReportPart): ReportPlan {
  const { number, pages, from, to } = part;
  const rows = archive.rows.digest(from, to);
  return { number, pages: pages.length, rows, ...overviewOn(part, archive) };
}

/** Returns a page of the ledger with its rows. What is withheld is counted there, and named in `report.json` alone. */
export function reportPage(archive: FrontArchive, { from, to, ...page }: ReportPart): ReportPage {
  const rows = archive.rows.read(from, to).filter(({ outcome }) => outcome !== "withheld");
  return { ...page, rows, ...overviewOn(page, archive) };
}

function overviewOn(
  { number }: ListPage,
  { ledger, problems, dateAudit, articles }: FrontArchive,
): { readonly overview?: ReportOverview } {
  if (number > 1) return {};
  const dates = articles.length > 0 && { dates: planDateTable(dateAudit) };
  const { totals, attached } = ledger;
  const groups = problems.filter(({ code }) => code !== "withheld");
  return { overview: { totals, attached, groups, ...dates } };
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
