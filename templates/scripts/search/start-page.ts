import { isDate, readRange } from "./date-range.ts";
import { listenToPage } from "./listen-to-page.ts";
import { findParts, type PageParts, type SearchPage } from "./page-parts.ts";
import { parseQuery } from "./parse-query.ts";
import { makeSearch, type Search } from "./run-search.ts";
import { isEmpty, readState, type SearchState } from "./state.ts";

/** Takes over the page, which works without a script, too. */
export function startPage(): SearchPage {
  const parts = findParts();
  const search = makeSearch(parts);
  parts.without.hidden = true;
  parts.key.hidden = false;
  parts.app.hidden = false;
  const title = document.title;
  const page: SearchPage = {
    read: (query) => readState(query, parts.facets),
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
  // Not while a reader types in it: the space at the end would disappear.
  if (field.value.trim() !== state.q) field.value = state.q;
  from.value = state.from;
  to.value = state.to;
  sort.value = state.sort;
}

async function showFound(parts: PageParts, search: Search, state: SearchState): Promise<void> {
  const { note, words } = parts;
  const dates = [
    [parts.from, state.from],
    [parts.to, state.to],
  ] as const;
  for (const [input, date] of dates) {
    if (isDate(date)) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  }
  const wrong = dates.map(([, date]) => date).find((date) => !isDate(date));
  const range = readRange(state.from, state.to);
  const isTurned = range !== undefined && range.first > range.last;
  note.textContent = wrong === undefined ? "" : words.badDate.replace("#", wrong);
  if (isTurned) note.textContent = words.turned;
  note.hidden = note.textContent === "";
  await search.run({
    ...state,
    // Quotes without a word between them, as before the first letter of a phrase, search for nothing.
    q: parseQuery(state.q).words && state.q,
    from: isDate(state.from) ? state.from : "",
    to: isDate(state.to) ? state.to : "",
  });
}
