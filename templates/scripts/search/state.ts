import { type Facet, facets } from "../../../src/search/facets.ts";
import { pad } from "./date-range.ts";

/** What is asked for: all of it stands in the address of the page. */
export interface SearchState {
  readonly q: string;
  /** "2021", "2021-11", "2021-11-22" or "". */
  readonly from: string;
  readonly to: string;
  readonly sort: "" | "newest" | "oldest";
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

/** Reads the query of an address. */
export function readState(query: string): SearchState {
  const params = new URLSearchParams(query);
  // No text that is searched has control characters.
  const text = (name: string) => (params.get(name) ?? "").replace(/\p{Cc}+/gu, " ").trim();
  const sort = text("sort");
  const chosen = facets.flatMap((facet) => (text(facet) ? [[facet, text(facet)]] : []));
  return {
    ...{ q: text("q"), from: pad(text("from")), to: pad(text("to")) },
    sort: sort === "newest" || sort === "oldest" ? sort : "",
    chosen: Object.fromEntries(chosen),
  };
}

/** The query that gives this state again; empty parts are left out. */
export function formatState({ q, from, to, sort, chosen }: SearchState): string {
  const pairs = Object.entries({ q, from, to, ...chosen, sort }).filter(([, value]) => value);
  const query = new URLSearchParams(pairs).toString();
  return query ? `?${query}` : "";
}

/** Whether anything is asked for at all. */
export function isEmpty({ q, from, to, sort, chosen }: SearchState): boolean {
  return !(q || from || to || sort || Object.keys(chosen).length > 0);
}
