import type { DateFigures } from "../dates/audit/audit.ts";
import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { SameBytes } from "../model/same-bytes.ts";
import type { Settings } from "../settings/settings.ts";

/** What articles that are not given have to do with those that are. */
export interface Elsewhere {
  readonly sameBytes: SameBytes;
}

/**
 * Finds what an article alone does not tell. Articles come in the archive's order, all of them or a
 * part that holds every claimant of its addresses. Members live in `checks/`.
 */
export type Check = (
  articles: readonly Article[],
  settings: Settings,
  elsewhere: Elsewhere,
) => Problem[];

/** What is known of a whole pile without looking at its articles. */
export interface WholePile {
  /** What all texts together say of the dates. */
  readonly dates: DateFigures;
  /** Paths of all files inside `articles/`, refused ones included. */
  readonly files: readonly string[];
  /** Whether an article was made of the file at this path. */
  isArticle(path: string): boolean;
}

/** Finds what only the whole pile can tell. Members live in `checks/`, too. */
export type PileCheck = (pile: WholePile, settings: Settings) => Problem[];

/** Whether several files hold an article. Most articles have one, and a large pile is passed over quickly. */
export function hasSeveral({ furtherFiles }: Article): boolean {
  return furtherFiles.length > 0;
}
