import type { Article, Correction } from "../article.ts";
import type { FrontArchive } from "../build/front-archive.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type EmptyMonths, emptyMonths } from "./empty-months.ts";

/** What the archive tells of itself. */
export interface AboutView {
  readonly coverage?: Coverage;
  readonly gaps: Bounded<EmptyMonths>;
  readonly corrections: Bounded<Corrected>;
  /** An article to show how one is cited: the newest. */
  readonly example?: Article;
}

/** The first of a list that may be long. */
export interface Bounded<T> {
  readonly shown: readonly T[];
  /** How many are left out. */
  readonly more: number;
}

/** An article with a date that the owner has corrected. */
export interface Corrected {
  readonly article: Article;
  /** The date that it stands under. */
  readonly date: string;
  readonly correction: Correction;
}

const shownGaps = 60;
const shownCorrections = 200;

/** Gathers what the page on the archive shows: what it holds, what it lacks, what was changed. */
export function viewAbout({ articles, indexes }: FrontArchive): AboutView {
  const sources = indexes.find(({ index }) => index.name === "sources")?.shelves ?? [];
  const byDate = indexes.find(({ index }) => index.sequence === "time");
  const example = articles.newest();
  const { shown, count } = articles.corrected(shownCorrections);
  return {
    ...(sources.length > 0 && { coverage: coverageOf(sources) }),
    gaps: bounded(byDate ? emptyMonths(byDate) : [], shownGaps),
    corrections: { shown: shown.flatMap(correctedIn), more: count - shown.length },
    ...(example && { example }),
  };
}

function correctedIn(article: Article): Corrected[] {
  const { date = "", correction } = article.published ?? {};
  return correction ? [{ article, date, correction }] : [];
}

function bounded<T>(all: readonly T[], size: number): Bounded<T> {
  return { shown: all.slice(0, size), more: Math.max(all.length - size, 0) };
}
