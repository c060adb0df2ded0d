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

/** What the archive tells of itself. */
export interface AboutView {
  readonly coverage?: Coverage;
  /** Months of which no source has anything, and what single sources lack. */
  readonly gaps: Bounded<Gap>;
  readonly sourceGaps: SourcesWithGaps;
  readonly corrections: Bounded<Corrected>;
  /** An article to show how one is cited: the newest. */
  readonly example?: CitedArticle;
}

/** The first of a list that may be long. */
export interface Bounded<T> {
  readonly shown: readonly T[];
  /** How many are left out. */
  readonly more: number;
}

/** An article with a date that the owner has corrected. */
export interface Corrected {
  readonly article: ArticleLink;
  /** The date that it stands under. */
  readonly date: string;
  readonly correction: Correction;
}

const shownGaps = 60;
const shownSources = 30;
const shownCorrections = 200;

/** Gathers what the page on the archive shows: what it holds, what it lacks, what was changed. */
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

/** A source of which something is missing between its first and its last article. */
export interface SourceGaps {
  readonly shelf: ShelfLink;
  readonly gaps: Gaps;
}

/** What is missing of a source; articles of unknown sources do not follow each other. */
export function gapsOfSource(shelf: ShelfInNumbers): Gaps | undefined {
  if (shelf.key === unknownSource) return undefined;
  const days = daysOf(shelf);
  return findGaps(days, findRhythm(days));
}

/** Some of the sources that have gaps. */
interface SourcesWithGaps {
  readonly shown: readonly SourceGaps[];
  /** Whether there are smaller sources that were not looked at. */
  readonly others: boolean;
}

/**
 * The fullest sources that have gaps, of which readers expect most. No more are looked for than are
 * shown: the days of a source have to be counted for it.
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
