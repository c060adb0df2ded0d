import type { DateFigures } from "../dates/audit/audit.ts";
import type { Article } from "../model/article.ts";
import type { LedgerRow } from "../model/ledger.ts";
import type { Problem } from "../model/problem.ts";
import type { Reference } from "../model/references.ts";
import type { SameBytes } from "../model/same-bytes.ts";
import type { Settings } from "../settings/settings.ts";

/** Facts about given articles that depend on others. */
export interface Elsewhere {
  readonly sameBytes: SameBytes;
}

/**
 * Finds problems that one article alone does not show. Articles come in the archive's order: all of them,
 * or a part that includes every claimant of its addresses. Members are in `checks/`.
 */
export type Check = (
  articles: readonly Article[],
  settings: Settings,
  elsewhere: Elsewhere,
) => Problem[];

/** Facts about a whole pile, known without reading its articles. */
export interface WholePile {
  /** Figures of what all texts together say about the dates. */
  readonly dates: DateFigures;
  /** Paths of all files inside `articles/`, refused ones included. */
  readonly files: readonly string[];
  /** Rows of those that are no articles. */
  readonly others: readonly LedgerRow[];
  /** What articles name, for each that names anything. */
  readonly named: Iterable<readonly Reference[]>;
  /** Whether an article was made of the file at this path. */
  isArticle(path: string): boolean;
}

/** Finds problems that only the whole pile shows. Members are in `checks/`, too. */
export type PileCheck = (pile: WholePile, settings: Settings) => Problem[];

/** Whether an article has several files. Most have one, so that a large pile is checked quickly. */
export function hasSeveral({ furtherFiles }: Article): boolean {
  return furtherFiles.length > 0;
}
