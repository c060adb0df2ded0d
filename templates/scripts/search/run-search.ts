import type { SearchList } from "../../../src/search/search-list.ts";
import { type Found, findArticles } from "./find-articles.ts";
import { make } from "./make-element.ts";
import { makeOpenIndex } from "./open-index.ts";
import type { PageParts } from "./page-parts.ts";
import { planWaves } from "./plan-waves.ts";
import { type Results, soon, sortResults } from "./result-order.ts";
import { type Counts, type NameOf, showApplied, showFacets } from "./show-facets.ts";
import { showList, take } from "./show-list.ts";
import { isEmpty, type SearchState } from "./state.ts";
import { makeWriting } from "./writing.ts";

export interface Search {
  /** Searches and shows results; a later search stops an earlier one. */
  run(state: SearchState): Promise<void>;
  /** Loads what every search of this time span needs, before its words are known. */
  prepare(state: SearchState): Promise<void>;
}

/** Time (ms) below which a search is not announced: the words would only flicker. */
const quick = 400;

export function makeSearch(parts: PageParts): Search {
  const { words, root, language, status, applied, columns, narrow } = parts;
  const writing = makeWriting(language);
  const openIndex = makeOpenIndex(`${root}search/`);
  let list: Promise<SearchList> | undefined;
  let runs = 0;
  let showCounts: (() => Promise<void>) | undefined;

  const loadList = async (): Promise<SearchList> => {
    const answer = await fetch(`${root}search/list.json`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return await answer.json();
  };

  // The page has requested it already.
  list = loadList();
  list.catch(() => {});

  narrow.addEventListener("toggle", () => void showCounts?.());
  narrow.open = matchMedia("(min-width: 60rem)").matches;

  const prepare = async (state: SearchState) => {
    try {
      list ??= loadList();
      const [first] = planWaves(state, await list);
      const open = first?.list.shards.flatMap((shard) =>
        shard.indexes.map((index) => openIndex(shard, index)),
      );
      await Promise.all(open ?? []);
    } catch {
      // The search itself reports the error.
      list = undefined;
    }
  };

  const run = async (state: SearchState) => {
    runs += 1;
    const mine = runs;
    const isLate = () => mine !== runs;
    showCounts = undefined;
    if (isEmpty(state)) {
      columns.hidden = true;
      status.textContent = "";
      applied.replaceChildren();
      return;
    }
    const timer = setTimeout(() => {
      status.textContent = words.searching;
    }, quick);
    try {
      list ??= loadList();
      const known = await list;
      const nameOf = namesFrom(known, parts, writing);
      const order = {
        ...{ root, words, writing, nameOf },
        sourceName: (id: string) => nameOf("source", id),
      };
      applied.replaceChildren(...showApplied(state, order));
      for (const wave of planWaves(state, known)) {
        const found = await findArticles(state, wave.list, openIndex);
        if (isLate()) return;
        if (found.fault !== undefined) {
          if (wave.isLast && found.parts.length === 0) throw found.fault;
          console.warn(found.fault);
          // The archive may be changing: the next search requests its new list.
          list = undefined;
        }
        const ordered = await sortResults(found, state);
        const first = await take(ordered, soon);
        if (isLate()) return;
        if (first.length === 0 && !wave.isLast) continue;
        clearTimeout(timer);
        await showList(parts, ordered, order, first, isLate);
        if (isLate()) return;
        const told = writing.count(ordered.count, ordered.isExact ? words.found : words.atMost);
        const lost = known.missing + found.missing;
        const missing = lost > 0 ? ` ${writing.count(lost, words.missing)}` : "";
        if (!wave.isLast) {
          status.textContent = `${told} – ${words.searching}`;
          continue;
        }
        status.textContent = (ordered.count > 0 ? told : words.none) + missing;
        parts.facetLists.replaceChildren();
        showCounts = async () => {
          if (!narrow.open || isLate()) return;
          const counts = await countFacets(found, ordered, parts.facets);
          if (isLate()) return;
          const ways = showFacets(counts, state, order);
          const alike = make("p", { class: "search__note" }, words.alike);
          parts.facetLists.replaceChildren(...(ways.length > 0 ? ways : [alike]));
        };
        await showCounts();
      }
    } catch (error) {
      if (isLate()) return;
      list = undefined;
      columns.hidden = true;
      status.textContent = words.failed;
      console.warn(error);
    } finally {
      clearTimeout(timer);
    }
  };
  return { run, prepare };
}

/** Returns the counts of the results themselves if all were examined, else those of the shards. */
async function countFacets(
  found: Found,
  { all }: Results,
  facets: readonly string[],
): Promise<Counts> {
  const counts = Object.fromEntries(facets.map((facet) => [facet, {} as Record<string, number>]));
  const add = (facet: string, value: string, count: number) => {
    const one = counts[facet];
    if (one) one[value] = (one[value] ?? 0) + count;
  };
  if (all) {
    for (const { fragment } of all) {
      for (const [facet, values] of Object.entries(fragment.filters)) {
        for (const value of values) add(facet, value, 1);
      }
    }
    return counts;
  }
  for (const part of await Promise.all(found.parts.map((one) => one.counts(facets)))) {
    for (const [facet, values] of Object.entries(part)) {
      for (const [value, count] of Object.entries(values)) add(facet, value, count);
    }
  }
  return counts;
}

function namesFrom(
  { sources }: SearchList,
  { words }: PageParts,
  writing: ReturnType<typeof makeWriting>,
): NameOf {
  return (facet, value) => {
    if (facet === "language") return writing.languageName(value) ?? words.unknownLanguage;
    if (facet !== "source") return value;
    if (value === "unknown-source") return words.unknownSource;
    return Object.hasOwn(sources, value) ? (sources[value] ?? value) : value;
  };
}
