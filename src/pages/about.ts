import { isSources } from "../indexes/by-source.ts";
import type { Article, Correction } from "../model/article.ts";
import { joinCounts } from "../model/day-counts.ts";
import { unknownSource } from "../model/source.ts";
import { type ArchiveShelf, daysOf, type ShelfInNumbers } from "./archive-shelf.ts";
import type { CitedArticle } from "./article-page.ts";
import { findGaps, findRhythm, type Gap, type Gaps, missingMonths } from "./calendar/gaps.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { FrontArchive } from "./front-archive.ts";
import { type ArticleLink, linkArticle, linkShelf, type ShelfLink } from "./links.ts";

/** The content of the page about the archive. */
export interface AboutView {
  readonly coverage?: Coverage;
  /** Months for which no source has anything, and gaps of single sources. */
  readonly gaps: Bounded<Gap>;
  readonly sourceGaps: SourcesWithGaps;
  readonly corrections: Bounded<Corrected>;
  /** The newest article, to show how to cite one. */
  readonly example?: CitedArticle;
}

/** The first items of a list that may be long. */
export interface Bounded<T> {
  readonly shown: readonly T[];
  /** Number of items that are left out. */
  readonly more: number;
}

/** An article whose date the owner has corrected. */
export interface Corrected {
  readonly article: ArticleLink;
  /** The date under which it stands. */
  readonly date: string;
  readonly correction: Correction;
}

const shownGaps = 60;
const shownSources = 30;
/** Number of corrected articles that the page names; summaries of volumes have as many. */
export const shownCorrections = 200;

/** Makes the content of the page about the archive: its holdings, its gaps, its corrections. */
export function viewAbout({ articles, indexes }: FrontArchive): AboutView {
  const sources = indexes.find(({ index }) => isSources(index))?.shelves ?? [];
  const byDate = indexes.find(({ index }) => index.sequence === "time");
  const days = joinCounts(byDate?.shelves.map((year) => daysOf(year)) ?? []);
  const example = articles.newest();
  const { shown, count } = articles.corrected(shownCorrections);
  return {
    ...(sources.length > 0 && { coverage: coverageOf(sources) }),
    gaps: bounded(missingMonths(days), shownGaps),
    sourceGaps: fullestWithGaps(sources, shownSources),
    corrections: { shown: shown.flatMap(correctedIn), more: count - shown.length },
    ...(example && { example }),
  };
}

function correctedIn(article: Article): Corrected[] {
  const { date = "", correction } = article.published ?? {};
  return correction ? [{ article: linkArticle(article), date, correction }] : [];
}

function bounded<T>(all: readonly T[], size: number): Bounded<T> {
  return { shown: all.slice(0, size), more: Math.max(all.length - size, 0) };
}

/** A source with gaps between its first and its last article. */
export interface SourceGaps {
  readonly shelf: ShelfLink;
  readonly gaps: Gaps;
}

/** Finds the gaps of a source; articles of unknown sources have none, since they are no sequence. */
export function gapsOfSource(shelf: ShelfInNumbers): Gaps | undefined {
  if (shelf.key === unknownSource) return undefined;
  const days = daysOf(shelf);
  return findGaps(days, findRhythm(days));
}

/** Some of the sources that have gaps. */
interface SourcesWithGaps {
  readonly shown: readonly SourceGaps[];
  /** Whether there are smaller sources that were not examined. */
  readonly others: boolean;
}

/**
 * Returns the largest sources that have gaps, of which readers expect most. Only as many are examined as
 * are shown, since the days of each have to be counted.
 */
function fullestWithGaps(sources: readonly ArchiveShelf[], size: number): SourcesWithGaps {
  const bySize = sources.toSorted((a, b) => b.count - a.count);
  const shown: SourceGaps[] = [];
  for (const shelf of bySize) {
    if (shown.length === size) return { shown, others: true };
    const gaps = gapsOfSource(shelf);
    if (gaps) shown.push({ shelf: linkShelf(shelf), gaps });
  }
  return { shown, others: false };
}
