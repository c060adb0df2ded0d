import type { Article } from "./article.ts";
import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";

/**
 * Finds what only the whole pile can tell. Articles come in the archive's order; `files` are the paths
 * of all files inside `articles/`, refused ones included. Members live in `checks/`.
 */
export type Check = (
  articles: readonly Article[],
  settings: Settings,
  files: readonly string[],
) => Problem[];
