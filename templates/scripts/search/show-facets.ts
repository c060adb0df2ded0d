import { make } from "./make-element.ts";
import type { LiveWords } from "./page-parts.ts";
import { formatState, type SearchState } from "./state.ts";
import type { BrowserWriting } from "./writing.ts";

/** A function that returns the name of a value. */
export type NameOf = (facet: string, value: string) => string;

/** Numbers of articles found, by facet and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Number of values of a facet that are shown at once. */
const shown = 8;

/** Shows links that narrow the results: for every facet with more than one value, the largest value first. */
export function showFacets(
  counts: Counts,
  state: SearchState,
  order: { words: LiveWords; writing: BrowserWriting; nameOf: NameOf },
): HTMLElement[] {
  return Object.entries(order.words.facets).flatMap(([facet, title]) => {
    const values = Object.entries(counts[facet] ?? {}).filter(([, count]) => count > 0);
    if (state.chosen[facet] !== undefined || values.length < 2) return [];
    values.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const items = values.map(([value, count]) => {
      const chosen = { ...state.chosen, [facet]: value };
      const href = formatState({ ...state, chosen }) || "?";
      return make(
        "li",
        { class: "shelf-list__item" },
        make("a", { href, "data-state": "" }, make("bdi", {}, order.nameOf(facet, value))),
        " ",
        make("span", { class: "count" }, order.writing.number(count)),
      );
    });
    const list = make("ul", { class: "search__facet" }, ...items.slice(0, shown));
    const rest = items.slice(shown, shown + 200);
    return [
      make(
        "div",
        {},
        make("h2", { class: "search__facet-title" }, title),
        list,
        ...(rest.length > 0
          ? [
              make(
                "details",
                {},
                make("summary", {}, order.words.all),
                make("ul", { class: "search__facet" }, ...rest),
              ),
            ]
          : []),
      ),
    ];
  });
}

/** Shows the facets that narrow the results already, each a link that removes it. */
export function showApplied(
  state: SearchState,
  order: { words: LiveWords; writing: BrowserWriting; nameOf: NameOf },
): HTMLElement[] {
  const { words, writing, nameOf } = order;
  const chosen = Object.entries(state.chosen).map(([facet, value]) => {
    const { [facet]: _, ...others } = state.chosen;
    return { name: nameOf(facet, value), rest: { ...state, chosen: others } };
  });
  const since = state.from && { name: words.since.replace("#", writing.date(state.from)) };
  const until = state.to && { name: words.until.replace("#", writing.date(state.to)) };
  const all = [
    ...chosen,
    ...(since ? [{ ...since, rest: { ...state, from: "" } }] : []),
    ...(until ? [{ ...until, rest: { ...state, to: "" } }] : []),
  ];
  return all.map(({ name, rest }) =>
    make(
      "li",
      {},
      make(
        "a",
        { class: "search__remove", href: formatState(rest) || "?", "data-state": "" },
        make("span", { class: "visually-hidden" }, `${words.remove} `),
        make("bdi", {}, name),
      ),
    ),
  );
}
