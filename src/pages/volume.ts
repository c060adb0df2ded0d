import { isSources } from "../indexes/by-source.ts";
import type { Index } from "../indexes/contract.ts";
import { articlesOf, isWithin, type Shelf, type ShelvedIndex, shelve } from "../indexes/shelf.ts";
import type { Article } from "../model/article.ts";
import { pathsOfArticle } from "../model/paths.ts";
import type { Settings } from "../settings/settings.ts";
import type { ArticleOfPage, ArticlePlan } from "./article-page.ts";
import { aimFurther, targetsOf } from "./attached/targets.ts";
import { weekStartOf } from "./calendar/days.ts";
import {
  headShelf,
  linkArticle,
  listArticle,
  listShelf,
  type NestedShelf,
  nestShelf,
} from "./links.ts";
import { findNear } from "./nearby-articles.ts";
import { stepTo } from "./neighbours.ts";
import type { RedirectPage } from "./page-types.ts";
import { fitsOnPage, type ListedShelf, planShelf } from "./shelf.ts";
import { neighboursIn } from "./shelf-of-divided-year.ts";
import { silentIn, viewInTime, viewSourceTime } from "./shelf-of-volume.ts";
import type { ShelfNeighbours, ShelfPage } from "./shelf-page.ts";
import type { Volume } from "./volume-context.ts";

/** A volume with the shelves of its articles, from which its pages are planned. */
export interface ShelvedVolume {
  readonly volume: Volume;
  readonly shelved: readonly ShelvedIndex[];
}

/** Puts a volume's articles on its shelves. Those of other volumes are not needed. */
export function shelveVolume(volume: Volume, indexes: readonly Index[]): ShelvedVolume {
  const shelved = indexes.map((index) => {
    const labels = volume.labels.filter(({ index: name }) => name === index.name);
    return shelve(index, volume.articles, new Map(labels.map(({ key, label }) => [key, label])));
  });
  return { volume, shelved };
}

/** Plans the page of every article of a volume, or its pages. */
export function planArticles({ volume, shelved }: ShelvedVolume): ArticlePlan[] {
  const { articles, before, after } = volume;
  const near = findNear(articles, volume.sourceEdges);
  const placed = new Map<Shelf, NestedShelf>();
  const place = (shelf: Shelf) => {
    const known = placed.get(shelf) ?? nestShelf(shelf);
    placed.set(shelf, known);
    return known;
  };
  return articles.flatMap((article, position) => {
    const [earlier, later] = [articles[position - 1], articles[position + 1]];
    const previous = earlier ? linkArticle(earlier) : before.article;
    const next = later ? linkArticle(later) : after.article;
    const plan: ArticlePlan = {
      path: article.path,
      article: showArticle(article, volume),
      ...targetsOf(article, volume),
      shelves: shelved.flatMap(({ index, byKey }) =>
        index.keys(article).flatMap((key) => {
          const shelf = byKey.get(key);
          return shelf ? place(shelf) : [];
        }),
      ),
      ...(article.published && previous && { previous }),
      ...(article.published && next && { next }),
      near: near[position] ?? notNear,
    };
    return article.typesetting?.pages ? planTextPages(plan) : plan;
  });
}

/** Plans the pages at former addresses of a volume's articles, and what other hosts are told of such. */
export function planFormer(articles: readonly Article[]): RedirectPage[] {
  return articles.flatMap((article) => {
    const { former = [] } = article;
    return former.map((path) => ({ path, article: linkArticle(article) }));
  });
}

/** Plans the pages of a text that is too long for one. */
function planTextPages(plan: ArticlePlan): ArticlePlan[] {
  const { article, shelves } = plan;
  const pages = pathsOfArticle(article);
  return pages.map((path, at) => {
    const textPage = { number: at + 1, pages };
    return at === 0 ? { ...plan, textPage } : { path, article, shelves, near: notNear, textPage };
  });
}

/** Leaves out what no page shows, so that no page is made again for it. */
function showArticle(article: Article, context: Volume): ArticleOfPage {
  const {
    furtherFiles,
    attachments: _attachments,
    cover: _cover,
    links: _links,
    facsimile: _facsimile,
    claim: _claim,
    former: _former,
    slug: _slug,
    volume: _volume,
    dateEvidence: _evidence,
    ...shown
  } = article;
  return { ...shown, furtherFiles: furtherFiles.map((file) => aimFurther(file, context)) };
}

const notNear = { inSource: {}, sameDay: [], dayCount: 0 } as const;

/** Plans the lists of a volume: its time with all inner shelves, and this time on shelves of other indexes. */
export function planVolumeShelves(
  { volume, shelved }: ShelvedVolume,
  settings: Settings,
): ShelfPage[] {
  const size = settings.page_sizes.articles;
  const weekStart = weekStartOf(settings);
  return shelved.flatMap(({ index, byKey }) => {
    const within = [...byKey.values()].filter((shelf) => isWithin(volume.name, shelf));
    if (index.sequence === "time") {
      const neighbours = neighboursInTime(within, volume);
      const habits = { weekStart, silent: silentIn(volume) };
      return within.flatMap((shelf) => {
        const view = viewInTime(shelf, volume, habits);
        return planShelf(listed(shelf, size), size, { neighbours: neighbours.get(shelf), view });
      });
    }
    const own = volume.turns.filter((turn) => turn.index === index.name);
    const turns = new Map(own.map((turn) => [turn.key, turn]));
    return within.flatMap((shelf) => {
      const turn = turns.get(shelf.key);
      const neighbours = neighboursIn(index, turn);
      const view = isSources(index) && viewSourceTime(shelf, turn, volume, { size, weekStart });
      return planShelf(listed(shelf, size), size, { neighbours, ...(view && { view }) });
    });
  });
}

/** Returns a shelf of a volume with the articles that its pages list. */
function listed(shelf: Shelf, size: number): ListedShelf {
  const fits = fitsOnPage(shelf, size);
  return {
    head: headShelf(shelf),
    articles: shelf.articles.map(listArticle),
    children: shelf.children.map((child) => ({
      entry: listShelf(child),
      articles: fits ? articlesOf(child).map(listArticle) : [],
    })),
  };
}

/** Links years with years, months with months and days with days, across the borders of shelves and volumes. */
function neighboursInTime(shelves: readonly Shelf[], { before, after }: Volume) {
  const neighbours = new Map<Shelf, ShelfNeighbours>();
  const timed = shelves.filter((shelf) => shelf.span);
  for (const depth of [1, 2, 3]) {
    const row = timed.filter((shelf) => shelf.key.split("/").length === depth);
    row.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const [at, shelf] of row.entries()) {
      const [earlier, later] = [row[at - 1], row[at + 1]];
      const previous = earlier ? stepTo(earlier) : before.shelves[depth - 1];
      const next = later ? stepTo(later) : after.shelves[depth - 1];
      neighbours.set(shelf, { ...(previous && { previous }), ...(next && { next }) });
    }
  }
  return neighbours;
}
