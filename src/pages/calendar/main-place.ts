/** How many articles have a name: of a place, an agency. By its key. */
export type NameCounts = ReadonlyMap<string, number>;

/** Fewer datelines show where news was, not where a paper is. */
const leastDatelines = 20;
/** Of the articles that have a dateline, and of all. */
const shares = { ofDatelines: 0.6, ofAll: 0.3 };

/**
 * The key of the place that most of a source's datelines name, where one stands out: in at least 20
 * articles, 60 % of those with a dateline and 30 % of all. Nothing less is said of where a source is.
 */
export function findMainPlace(
  places: NameCounts,
  datelines: number,
  articles: number,
): string | undefined {
  const [first] = [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < leastDatelines) return undefined;
  const enough = first[1] >= shares.ofDatelines * datelines && first[1] >= shares.ofAll * articles;
  return enough ? first[0] : undefined;
}
