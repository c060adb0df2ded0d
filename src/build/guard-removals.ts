import type { Article } from "../article.ts";
import { OwnerError } from "../owner-error.ts";

/** A build that removes a larger part of the articles is held to be a slip: a wrong folder, a lost disk. */
const largestPart = 0.1;

/** @throws OwnerError where more than a tenth of the published articles would go. */
export function guardRemovals(
  published: ReadonlyMap<string, string>,
  articles: readonly Article[],
): void {
  const before = new Set(published.values());
  const now = new Set(articles.map(({ id }) => id));
  const gone = [...before].filter((id) => !now.has(id)).length;
  if (gone <= before.size * largestPart) return;
  throw new OwnerError(
    `This build would remove ${gone} of ${before.size} articles from the site: their files are not there any more. Nothing was changed. If that is meant, build with --force.`,
  );
}
