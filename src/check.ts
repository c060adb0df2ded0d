import type { Article } from "./article.ts";
import type { DateAudit } from "./date-audit.ts";
import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

/** What of the pile is more than its articles. */
export interface WholePile {
  /** What all texts together say of the dates. */
  readonly dateAudit: DateAudit;
  /** Paths of all files inside `articles/`, refused ones included. */
  readonly files: readonly string[];
}

/** Finds what only the whole pile can tell. Articles come in the archive's order. Members live in `checks/`. */
export type Check = (
  articles: readonly Article[],
  settings: Settings,
  pile: WholePile,
) => Problem[];

/** Whether several files hold an article. Most articles have one, and a large pile is passed over quickly. */
export function hasSeveral({ furtherFiles }: Article): boolean {
  return furtherFiles.length > 0;
}
