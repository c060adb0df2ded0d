import type { Article } from "../../model/article.ts";
import type { Problem } from "../../model/problem.ts";

/**
 * Finds articles dated after `today` (`yyyy-mm-dd`). Not one of the checks of a build, whose bytes must not
 * depend on the day it runs: `npm run check` calls it.
 */
export function findFutureDates(articles: readonly Article[], today: string): Problem[] {
  return articles.flatMap(({ file, published }) => {
    if (!published || published.date <= today.slice(0, published.date.length)) return [];
    const found = `The article is dated ${published.date}, which is in the future.`;
    const remedy = "Look it up, and correct the date in the file or declare it in archive.yaml.";
    return [{ code: "date-in-future", severity: "warning", file: file.path, found, remedy }];
  });
}
