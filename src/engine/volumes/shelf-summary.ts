import { articlesOf, type Index, type Shelf, type ShelvedIndex } from "../../indexes/shelf.ts";
import {
  countFigures,
  type FigureWords,
  formatFigures,
  type ShelfFigures,
} from "../../indexes/shelf-figures.ts";
import { isWithin } from "../../indexes/time-keys.ts";
import type { Article } from "../../model/article.ts";
import { identify } from "../../model/identify.ts";
import { shortHash } from "../../text/hash.ts";

/** What the front needs of a shelf of one volume. */
export interface ShelfSummary {
  readonly key: string;
  readonly label: string;
  /** Articles here and on all inner shelves. */
  readonly count: number;
  readonly span?: Shelf["span"];
  /** Of articles that stand here, and on inner shelves that are not named below. */
  readonly figures: FigureWords;
  /** Inner shelves, where this one holds articles of other volumes, too. */
  readonly inner: readonly ShelfSummary[];
  /**
   * Articles that a page across volumes may show, by their places in the volume, and a digest of
   * them; missing where they are more than a page holds.
   */
  readonly articles?: readonly number[];
  readonly content?: string;
}

/** Only sources are shown with their places and agencies. */
function isSource({ name }: Index): boolean {
  return name === "sources";
}

function withoutNames(figures: ShelfFigures): ShelfFigures {
  return { ...figures, places: new Map(), agencies: new Map() };
}

/** The outer shelves of a volume, by index; of shelves across volumes also what is inside them. */
export function summarizeShelves(
  volume: string,
  shelved: readonly ShelvedIndex[],
  articles: readonly Article[],
  pageSize: number,
): Record<string, ShelfSummary[]> {
  const places = new Map(articles.map((article, at) => [article, at]));
  const summarize = (shelf: Shelf): ShelfSummary => {
    const { index, key, label, count, span, parent } = shelf;
    const within = isWithin(volume, shelf);
    const shown = within ? articlesOf(shelf) : shelf.articles;
    // A page across volumes may show them.
    const isShown = shown.length > 0 && (within ? parent && count <= pageSize : true);
    const figures = countFigures(shown);
    return {
      ...{ key, label, count },
      ...(span && { span }),
      figures: formatFigures(isSource(index) ? figures : withoutNames(figures)),
      inner: within ? [] : shelf.children.map(summarize),
      ...(isShown && {
        articles: shown.flatMap((article) => places.get(article) ?? []),
        content: shortHash(JSON.stringify(shown.map(identify)), 16),
      }),
    };
  };
  return Object.fromEntries(
    shelved.map(({ index, shelves }) => [index.name, shelves.map(summarize)]),
  );
}
