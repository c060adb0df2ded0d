import { isDate } from "./date-range.ts";
import { listenToPage } from "./listen-to-page.ts";
import { findParts, type PageParts } from "./page-parts.ts";
import { makeSearch, type Search } from "./run-search.ts";
import { isEmpty, readState, type SearchState } from "./state.ts";

/** The page as its own script sees it. */
export interface SearchPage {
  /** Shows what is asked for: in the form, and what is found. */
  show(state: SearchState): Promise<void>;
  /** Makes ready to search. */
  prepare(state: SearchState): Promise<void>;
}

/** What the address asks for. */
export function readAddress(): SearchState {
  return readState(location.search);
}

/** Takes the page over from those who have no script. */
export function startPage(): SearchPage {
  const parts = findParts();
  const search = makeSearch(parts);
  parts.without.hidden = true;
  parts.key.hidden = false;
  parts.app.hidden = false;
  const title = document.title;
  const page: SearchPage = {
    async show(state) {
      fillForm(parts, state);
      document.title = state.q ? `${state.q} · ${title}` : title;
      parts.ways.hidden = !isEmpty(state);
      parts.ways.classList.add("search-ways--placed");
      await showFound(parts, search, state);
    },
    prepare: (state) => search.prepare(state),
  };
  listenToPage(parts, page);
  return page;
}

function fillForm({ field, from, to, sort }: PageParts, state: SearchState): void {
  // Not while a reader types in it: the space at the end would go.
  if (field.value.trim() !== state.q) field.value = state.q;
  from.value = state.from;
  to.value = state.to;
  sort.value = state.sort;
}

async function showFound(parts: PageParts, search: Search, state: SearchState): Promise<void> {
  const { note, words } = parts;
  const wrong = [state.from, state.to].find((date) => !isDate(date));
  for (const [input, date] of [
    [parts.from, state.from],
    [parts.to, state.to],
  ] as const) {
    if (isDate(date)) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  }
  note.hidden = wrong === undefined;
  note.textContent = wrong === undefined ? "" : words.badDate.replace("#", wrong);
  await search.run({
    ...state,
    from: isDate(state.from) ? state.from : "",
    to: isDate(state.to) ? state.to : "",
  });
}
