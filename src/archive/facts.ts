import type { UnsettledArticle, UnsettledFacts } from "../model/article.ts";
import { titleSlug } from "../model/paths.ts";
import { shortHash } from "../text/hash.ts";
import { truncate } from "../text/text.ts";
import { normalizeAddress } from "../text/urls.ts";

/** Lists show less of a lead; a file without line ends is one paragraph of any length. */
const longestLead = 400;

/** What the whole pile has to know of an article, for lists, checks and neighbours. */
export function factsOf(article: UnsettledArticle): UnsettledFacts {
  const { body: _body, plainText, extra: _extra, summary, ...facts } = article;
  return {
    ...facts,
    lead: truncate(article.lead, longestLead),
    ...(summary !== undefined && { summary: truncate(summary, longestLead) }),
    claim: claimOf(article),
    slug: titleSlug(article.title),
    textLength: plainText.length,
    textHash: shortHash(plainText, 32),
  };
}

/** What an article is known by: its address, or where it has none its file without the ending. */
function claimOf({ source, file }: UnsettledArticle): string {
  return source.url ? normalizeAddress(source.url) : file.path.replace(/\.[^./]+$/, "");
}
