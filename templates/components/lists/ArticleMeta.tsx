import type { ArticleEntry } from "../../../src/pages/links.ts";
import type { Words } from "../../words/en.ts";
import { sourceName } from "../../words/names.ts";
import { PublishedTime, Time } from "../inline/Time.tsx";

/** Facts that a list omits for each article, because the page states them for all. */
export type Omitted = "date" | "source" | "date and source";

interface ArticleMetaProps {
  readonly article: ArticleEntry;
  readonly without?: Omitted | undefined;
  readonly words: Words;
}

/** Facts below a headline. If a list is of one day and source, the dateline distinguishes its articles. */
export function ArticleMeta({ article, without, words }: ArticleMetaProps) {
  const { date, updated, source, place } = article;
  const parts = [
    !without?.includes("date") && <PublishedTime date={date} words={words} />,
    updated && words.article.updated(<Time date={updated} short words={words} />),
    !without?.includes("source") && <bdi>{sourceName(source, words)}</bdi>,
    without && place && <bdi>{place}</bdi>,
  ].filter((part) => part);
  if (parts.length === 0) return null;
  return (
    <span class="article-list__meta">
      {parts.map((part, at) => (
        <>
          {at > 0 && " · "}
          {part}
        </>
      ))}
    </span>
  );
}
