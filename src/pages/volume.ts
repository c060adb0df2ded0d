import { indexes } from "../indexes/index.ts";
import { isWithin, type Shelf, type ShelvedIndex, shelve } from "../indexes/shelf.ts";
import type { Article } from "../model/article.ts";
import type { Settings } from "../settings/settings.ts";
import type { Volume } from "./across.ts";
import type { ArticlePage, ArticleTexts } from "./article-page.ts";
import { weekStartOf } from "./calendar/days.ts";
import { findNear } from "./nearby-articles.ts";
import { neighbourOf } from "./neighbours.ts";
import { planShelves } from "./shelf.ts";
import { neighboursIn } from "./shelf-of-divided-year.ts";
import { silentIn, viewInTime, viewSourceTime } from "./shelf-of-volume.ts";
import type { ShelfPage } from "./shelf-page.ts";

/** Where the articles of a volume stand: what its pages are planned from. */
export interface ShelvedVolume {
  readonly volume: Volume;
  readonly shelved: readonly ShelvedIndex[];
}

/** Puts a volume's articles on its shelves. Those of the other volumes are not needed. */
export function shelveVolume(volume: Volume): ShelvedVolume {
  const shelved = indexes.map((index) => {
    const labels = volume.labels.filter(({ index: name }) => name === index.name);
    return shelve(index, volume.articles, new Map(labels.map(({ key, label }) => [key, label])));
  });
  return { volume, shelved };
}

/** The page of an article, but for its texts. */
export type ArticlePlan = Omit<ArticlePage, keyof ArticleTexts>;

/** The page of every article of a volume. */
export function planArticles({ volume, shelved }: ShelvedVolume): ArticlePlan[] {
  const { articles, before, after } = volume;
  const near = findNear(articles, volume.sourceEdges);
  return articles.map((article, position) => {
    const previous = neighbour(articles[position - 1]) ?? before.article;
    const next = neighbour(articles[position + 1]) ?? after.article;
    return {
      path: article.path,
      article,
      shelves: shelved.flatMap(({ index, byKey }) =>
        index.keys(article).flatMap((key) => byKey.get(key) ?? []),
      ),
      ...(article.published && previous && { previous }),
      ...(article.published && next && { next }),
      near: near[position] ?? notNear,
    };
  });
}

const notNear = { inSource: {}, sameDay: [], dayCount: 0 } as const;

function neighbour(article: Article | undefined) {
  return article && neighbourOf(article);
}

/** The lists of a volume: its time, with all that is inside it, and this time on the shelves of other indexes. */
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
      return planShelves(within, size, (shelf) => {
        return { neighbours: neighbours.get(shelf), view: viewInTime(shelf, volume, habits) };
      });
    }
    const own = volume.turns.filter((turn) => turn.index === index.name);
    const turns = new Map(own.map((turn) => [turn.key, turn]));
    return planShelves(within, size, (shelf) => {
      const turn = turns.get(shelf.key);
      const neighbours = neighboursIn(index, turn);
      if (index.name !== "sources") return { neighbours };
      return { neighbours, view: viewSourceTime(shelf, turn, volume, { size, weekStart }) };
    });
  });
}

/** Years follow years, months months and days days, across the borders of shelves and volumes. */
function neighboursInTime(shelves: readonly Shelf[], { before, after }: Volume) {
  const neighbours = new Map<Shelf, Pick<ShelfPage, "previous" | "next">>();
  const timed = shelves.filter((shelf) => shelf.span);
  for (const depth of [1, 2, 3]) {
    const row = timed.filter((shelf) => shelf.key.split("/").length === depth);
    row.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const [at, shelf] of row.entries()) {
      const previous = row[at - 1] ?? before.shelves[depth - 1];
      const next = row[at + 1] ?? after.shelves[depth - 1];
      neighbours.set(shelf, { ...(previous && { previous }), ...(next && { next }) });
    }
  }
  return neighbours;
}
