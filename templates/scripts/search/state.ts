import { pad } from "./date-range.ts";

/** A search: all of it is in the address of the page. */
export interface SearchState {
  readonly q: string;
  /** "2021", "2021-11", "2021-11-22" or "". */
  readonly from: string;
  readonly to: string;
  readonly sort: "" | "newest" | "oldest";
  /** Values by facet. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Reads the query of an address, in which some parameters are facets. */
export function readState(query: string, facets: readonly string[]): SearchState {
  const params = new URLSearchParams(query);
  // No searched text has control characters.
  const text = (name: string) => (params.get(name) ?? "").replace(/\p{Cc}+/gu, " ").trim();
  const sort = text("sort");
  const chosen = facets.flatMap((facet) => (text(facet) ? [[facet, text(facet)]] : []));
  return {
    ...{ q: text("q"), from: pad(text("from")), to: pad(text("to")) },
    sort: sort === "newest" || sort === "oldest" ? sort : "",
    chosen: Object.fromEntries(chosen),
  };
}

/** Returns the query that gives this state again; empty values are left out. */
export function formatState({ q, from, to, sort, chosen }: SearchState): string {
  const pairs = Object.entries({ q, from, to, ...chosen, sort }).filter(([, value]) => value);
  const query = new URLSearchParams(pairs).toString();
  return query ? `?${query}` : "";
}

/** Whether a search is empty. */
export function isEmpty({ q, from, to, sort, chosen }: SearchState): boolean {
  return !(q || from || to || sort || Object.keys(chosen).length > 0);
}
