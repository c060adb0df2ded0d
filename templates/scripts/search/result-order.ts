import { type Found, type FoundInIndex, sortOf } from "./find-articles.ts";
import { findPhrase, foldWords } from "./fold-words.ts";
import type { FoundPage, Fragment } from "./pagefind.ts";
import type { SearchState } from "./state.ts";

/** An article that was found, with its data from its file of the index. */
export interface Result {
  readonly fragment: Fragment;
  /** Positions of the words searched; of phrases, if there are any. */
  readonly places: readonly number[];
}

/** Results one by one, in order; their texts are loaded on demand. */
export interface Results {
  /** Number of results; an upper limit if not all texts were examined yet. */
  readonly count: number;
  readonly isExact: boolean;
  next(): Promise<Result | undefined>;
  /** All results, if all were examined. */
  readonly all: readonly Result[] | undefined;
}

/** Number of results that are loaded together: a reader sees these while others are loading. */
export const soon = 5;

/** Number of texts that are examined before a phrase's results are counted. */
const mostChecked = 200;

/**
 * Sorts the results of the shards. Pagefind compares stems, so that “prime ministers” would be found in
 * “prime minister”: the text of each result shows whether the phrase occurs in it.
 */
export async function sortResults(found: Found, state: SearchState): Promise<Results> {
  const phrases = found.query.phrases.map(foldWords);
  const count = found.parts.reduce((sum, { pages }) => sum + pages.length, 0);
  const source = sortOf(state) ? inTime(found.parts, state) : byScore(found.parts);
  const next = async (): Promise<Result | undefined> => {
    for (let one = await source(); one; one = await source()) {
      if (phrases.length === 0) return one;
      const places = phrases.map((phrase) => findPhrase(one.fragment.content, phrase));
      if (places.every((some) => some.length > 0)) return { ...one, places: places.flat() };
    }
    return undefined;
  };
  if (phrases.length === 0 || count > mostChecked) {
    return { count, isExact: phrases.length === 0, next, all: undefined };
  }
  const pages = found.parts.flatMap((part) => part.pages);
  await Promise.all(pages.map((page) => page.data()));
  const all: Result[] = [];
  for (let one = await next(); one; one = await next()) all.push(one);
  let at = 0;
  return { count: all.length, isExact: true, next: async () => all[at++], all };
}

type Source = () => Promise<Result | undefined>;

function byScore(parts: readonly FoundInIndex[]): Source {
  const pages = parts.flatMap((part) => part.pages).sort((a, b) => b.score - a.score);
  let at = 0;
  return async () => {
    if (at % soon === 0) loadAhead(pages.slice(at, at + soon));
    const one = await load(pages[at]);
    // Only now: a result that could not be loaded is tried again on the next request.
    at += 1;
    return one;
  };
}

/** Requests files together, not one after the other; an error is reported when the file is needed. */
function loadAhead(pages: readonly FoundPage[]): void {
  for (const page of pages) page.data().catch(() => {});
}

/** Orders results by time: shards are consecutive; in each, its languages' lists are merged by date. */
function inTime(parts: readonly FoundInIndex[], { sort }: SearchState): Source {
  const shards = [...new Set(parts.map(({ shard }) => shard))];
  const dated = shards.filter(({ first }) => first !== undefined);
  const undated = shards.filter(({ first }) => first === undefined);
  const row = sort === "oldest" ? dated : dated.reverse();
  const isBefore = (a: string, b: string) => (sort === "oldest" ? a < b : a > b);
  const groups = [...row, ...undated].map((shard) =>
    parts.filter((part) => part.shard === shard).map(({ pages }) => ({ pages, at: 0 })),
  );
  return async () => {
    for (let [group] = groups; group; [group] = groups) {
      for (const { pages, at } of group) {
        const share = Math.ceil(soon / group.length);
        if (at % share === 0) loadAhead(pages.slice(at, at + share));
      }
      const heads = await Promise.all(group.map(({ pages, at }) => load(pages[at])));
      let best = -1;
      for (const [at, head] of heads.entries()) {
        const leader = heads[best];
        if (head && (!leader || isBefore(dateOf(head), dateOf(leader)))) best = at;
      }
      const list = group[best];
      if (list) {
        list.at += 1;
        return heads[best];
      }
      groups.shift();
    }
    return undefined;
  };
}

function dateOf({ fragment }: Result): string {
  return fragment.meta.date ?? "";
}

async function load(page: FoundPage | undefined): Promise<Result | undefined> {
  return page && { fragment: await page.data(), places: page.words };
}
