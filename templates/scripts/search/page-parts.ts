import type { search } from "../../words/en/search.ts";
import type { SearchState } from "./state.ts";

/** Words for the script; it narrows results by those facets for which the page has words. */
export type LiveWords = Omit<typeof search.live, "facets"> & {
  readonly facets: Readonly<Record<string, string>>;
};

/** The elements of the search page into which its script writes, and the data that it reads from the page. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly app: HTMLElement;
  readonly status: HTMLElement;
  readonly note: HTMLElement;
  readonly applied: HTMLElement;
  readonly columns: HTMLElement;
  readonly narrow: HTMLDetailsElement;
  readonly facetLists: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly without: HTMLElement;
  readonly ways: HTMLElement;
  readonly key: HTMLElement;
  readonly words: LiveWords;
  /** Facets that narrow results, in the order in which readers see them. */
  readonly facets: readonly string[];
  /** Address of the site. */
  readonly root: string;
  readonly language: string;
}

/**
 * Finds the elements.
 * @throws Error if the page is not the one that this script was made for.
 */
export function findParts(): PageParts {
  const find = <Kind extends HTMLElement>(id: string) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`the page has no #${id}`);
    return element as Kind;
  };
  const app = find("search");
  const words: LiveWords = JSON.parse(app.dataset.words ?? "{}");
  return {
    form: find("search-form"),
    field: find("search-q"),
    from: find("search-from"),
    to: find("search-to"),
    sort: find("search-sort"),
    app,
    status: find("search-status"),
    note: find("search-note"),
    applied: find("search-applied"),
    columns: find("search-columns"),
    narrow: find("search-narrow"),
    facetLists: find("search-facets"),
    results: find("search-results"),
    more: find("search-more"),
    without: find("search-without"),
    ways: find("search-ways"),
    key: find("search-key"),
    words,
    facets: Object.keys(words.facets),
    root: new URL(app.dataset.root ?? "../", location.href).pathname.replace(/index\.html$/, ""),
    language: document.documentElement.lang,
  };
}

/** The page as its own script uses it. */
export interface SearchPage {
  /** Reads the search from the query of an address. */
  read(query: string): SearchState;
  /** Shows a search in the form, and its results. */
  show(state: SearchState): Promise<void>;
  /** Prepares to search. */
  prepare(state: SearchState): Promise<void>;
}
