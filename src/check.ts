import type { Article } from "./article.ts";
import type { DateAudit } from "./date-audit.ts";
import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

/** Finds what only the whole pile can tell. Articles come in the archive's order. Members live in `checks/`. */
export type Check = (
  articles: readonly Article[],
  settings: Settings,
  dateAudit: DateAudit,
) => Problem[];
