import { agenciesOf } from "../model/agencies-of.ts";
import type { Article } from "../model/article.ts";
import type { SearchFacet } from "./facets.ts";

/** The search's entry for an article, without its text. Plain data: it goes to other processes. */
export interface SearchEntry {
  /** "2021-11-22", "2021-11" or "2021"; missing if it is not known. */
  readonly date?: string;
  /** Path of its file, by which its text is found. */
  readonly file: string;
  /** Address on the site without the leading slash. */
  readonly url: string;
  readonly title: string;
  /** ISO 639 code, or "und". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Values by filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Returns the entry of an article; `facets` are those beyond the ones of every archive. */
export function searchEntry(article: Article, facets: readonly SearchFacet[] = []): SearchEntry {
  const { file, path, title, published, source, dateline, section } = article;
  const language = languageOf(article);
  const agencies = agenciesOf(article);
  const date = published?.date;
  return {
    ...{ file: file.path, url: path.slice(1), title, language },
    ...(date !== undefined && { date }),
    direction: article.direction,
    filters: {
      source: [source.id],
      ...(agencies.length > 0 && { agency: agencies.map(({ name }) => name) }),
      ...(dateline && { place: [...new Set(dateline.place.split("/"))] }),
      language: [language],
      ...(section && { section: [section] }),
      ...facetFilters(article, facets),
      ...(date !== undefined && dateFilters(date)),
    },
  };
}

function facetFilters(article: Article, facets: readonly SearchFacet[]): SearchEntry["filters"] {
  const values = facets.map(({ name, valuesOf }) => [name, valuesOf(article)] as const);
  return Object.fromEntries(values.filter(([, some]) => some.length > 0));
}

/** Returns an ISO 639 code, or "und": variants of a language have the same stems. */
export function languageOf({ language }: Article): string {
  return language.split("-")[0]?.toLowerCase() || "und";
}

/**
 * Returns filters for a date. A range of days is searched as years, months and days: a date known to the
 * month only has "2021-11~", for ranges that contain a part of the month.
 */
function dateFilters(date: string): Record<string, readonly string[]> {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return { year: [year, `${year}~`] };
  if (day === undefined) return { year: [year], month: [`${year}-${month}`, `${year}-${month}~`] };
  return { year: [year], month: [`${year}-${month}`], day: [date] };
}
