import type { Links } from "../../../src/model/paths.ts";
import { dateAnchor } from "../../../src/pages/calendar/calendar.ts";
import type { ShelfEntry } from "../../../src/pages/links.ts";
import type { ArticleGroup as Group } from "../../../src/pages/shelf-page.ts";
import type { Words } from "../../words/en.ts";
import { shelfName, sourceName } from "../../words/names.ts";
import { ArticleList } from "./ArticleList.tsx";
import type { Omitted } from "./ArticleMeta.tsx";

interface ArticleGroupProps {
  readonly group: Group;
  /** Facts that the page or the heading states for all its articles. */
  readonly without: Omitted | undefined;
  readonly to: Links;
  readonly words: Words;
}

/** Articles beside their heading. */
export function ArticleGroup({ group, without, to, words }: ArticleGroupProps) {
  const { articles } = group;
  const heading = headingOf(group, words);
  const list = articles.length > 0 && (
    <ArticleList articles={articles} without={without} to={to} words={words} />
  );
  if (!heading) return <div class="article-group">{list}</div>;
  return (
    <section class="article-group">
      <h2 class="article-group__title" id={group.month && dateAnchor(group.month)}>
        {heading.path ? (
          <a href={to(heading.path)}>
            <bdi>{heading.name}</bdi>
          </a>
        ) : (
          heading.name
        )}
      </h2>
      {list}
    </section>
  );
}

function headingOf({ shelf, source, month }: Group, words: Words) {
  if (shelf) return { path: shelf.path, name: innerName(shelf, words) };
  if (source) return { path: source.path, name: sourceName(source.source, words) };
  return month === undefined ? undefined : { name: words.dates.month(month) };
}

/** Returns the name of an inner shelf, which need not repeat the year or month of the page. */
function innerName(shelf: ShelfEntry, words: Words): string {
  const { index, key, span } = shelf;
  if (index.sequence !== "time" || !span) return shelfName(shelf, words);
  const date = key.replaceAll("/", "-");
  if (date.length < 10) return words.dates.month(date);
  return words.calendar.dayOfMonth(words.dates.weekday(date), words.dates.inYear(date));
}
