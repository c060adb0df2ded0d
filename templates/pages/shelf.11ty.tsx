import { isSources } from "../../src/indexes/by-source.ts";
import { timeOf } from "../../src/indexes/shelf.ts";
import { linksFrom } from "../../src/model/paths.ts";
import type { ShelfHead as Head, ShelfLink, ShelfNeighbour } from "../../src/pages/links.ts";
import type { ArticleGroup as Group, ShelfPage } from "../../src/pages/shelf-page.ts";
import { type PageContext, pagesOf } from "../../src/render/template-engine.ts";
import { Calendar } from "../components/calendar/Calendar.tsx";
import { Gaps } from "../components/calendar/Gaps.tsx";
import { MonthTable } from "../components/calendar/MonthTable.tsx";
import { Breadcrumbs } from "../components/layout/Breadcrumbs.tsx";
import { Layout } from "../components/layout/Layout.tsx";
import { ArticleGroup } from "../components/lists/ArticleGroup.tsx";
import type { Omitted } from "../components/lists/ArticleMeta.tsx";
import { CountedShelves } from "../components/lists/CountedShelves.tsx";
import { Neighbours } from "../components/lists/Neighbours.tsx";
import { Pager } from "../components/lists/Pager.tsx";
import { ShelfHead } from "../components/lists/ShelfHead.tsx";
import { ShelfList } from "../components/lists/ShelfList.tsx";
import { describeShelf } from "../words/describe.ts";
import type { Words } from "../words/en.ts";
import { shelfName } from "../words/names.ts";
import { wordsFor } from "../words/words-for.ts";

export const data = pagesOf("shelves");

/** The page of a shelf of any index: a day, a month, a source, an author's year. Its content is in its view. */
export default function ({ site, item }: PageContext<ShelfPage>) {
  const { shelf, path, view } = item;
  const { calendar, months, source } = view ?? {};
  const to = linksFrom(path, site.portable);
  const words = wordsFor(site.settings);
  const name = shelf.index.sequence === "time" ? shelfName(shelf, words) : fullName(shelf, words);
  const title = item.number > 1 ? words.lists.titleOfPage(name, item.number) : name;
  const unit = unitOf(shelf);
  const inner = item.inner.length > 0 && <ShelfList shelves={item.inner} to={to} words={words} />;
  const groups = item.groups.map((group) => (
    <ArticleGroup group={group} without={omittedIn(shelf, group)} to={to} words={words} />
  ));
  const neighbour = (one: ShelfNeighbour | undefined, turn: Words["shelves"]["next"]) =>
    one && {
      path: one.path,
      label: neighbourName(shelf, one, words),
      // A month may follow a year that is not divided into months.
      word: turn[unitOf({ index: shelf.index, key: one.key })],
    };
  return (
    <Layout
      site={site}
      to={to}
      path={path}
      title={title}
      description={describeShelf(title, shelf, words)}
    >
      <Breadcrumbs index={shelf.index} shelves={shelf.outer} to={to} words={words} />
      <ShelfHead item={item} title={title} to={to} words={words} />
      {calendar && unit !== "month" && <Calendar calendar={calendar} to={to} words={words} />}
      {months && <MonthTable table={months} to={to} words={words} />}
      {unit !== "month" && inner}
      {source?.gaps && <Gaps gaps={source.gaps} words={words} />}
      {source && source.agencies.length > 0 && (
        <CountedShelves
          title={words.shelves.agencies}
          shelves={source.agencies}
          to={to}
          words={words}
        />
      )}
      {unit === "month" ? (
        <div class="shelf-month">
          {calendar && <Calendar calendar={calendar} to={to} words={words} />}
          <div>
            {inner}
            {groups}
          </div>
        </div>
      ) : (
        groups
      )}
      <Pager pages={item.pages} number={item.number} to={to} words={words} />
      <Neighbours
        label={words.lists.beforeAndAfter}
        previous={neighbour(item.previous, words.shelves.previous)}
        next={neighbour(item.next, words.shelves.next)}
        to={to}
        words={words}
      />
    </Layout>
  );
}

/** Returns the full name of a shelf: "Lantern Post, 2021"; a month's own name contains its year. */
function fullName(shelf: Head, words: Words): string {
  const name = shelfName(shelf, words);
  const [outermost] = shelf.outer;
  return outermost ? words.lists.within(shelfName(outermost, words), name) : name;
}

/** Returns the name of a neighbour, a shelf of the same kind: a day of a day, a year of a source's year. */
function neighbourName({ index }: ShelfLink, { key }: ShelfNeighbour, words: Words): string {
  return shelfName({ index, key, label: key.slice(key.lastIndexOf("/") + 1) }, words);
}

/** Returns the unit of a shelf. An outer shelf, which has no neighbours, counts as a year. */
function unitOf(shelf: Pick<ShelfLink, "index" | "key">): "year" | "month" | "day" {
  return (["year", "year", "month", "day"] as const)[timeOf(shelf).length] ?? "day";
}

/** Returns the facts that heading or page state already. */
function omittedIn(whole: ShelfLink, { source, shelf }: Group): Omitted | undefined {
  if (source) return "date and source";
  const { index } = whole;
  const day = index.sequence === "time" && timeOf(shelf ?? whole).length === 3;
  return day ? "date" : isSources(index) ? "source" : undefined;
}
