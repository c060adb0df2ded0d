import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countValues } from "../../../templates/scripts/search/count-values.ts";
import type {
  FoundPage,
  PagefindBase,
  SearchOptions,
} from "../../../templates/scripts/search/pagefind.ts";

/** Sources of the articles of an index that is asked as Pagefind's are. */
const sources: Readonly<Record<string, string>> = { a: "mill", b: "mill", c: "harbour" };

/** Articles that have a term. */
const having: Readonly<Record<string, readonly string[]>> = {
  '"mobile"': ["a", "c"],
  '"council"': ["a", "b"],
};

const page = (id: string): FoundPage => ({
  ...{ id, score: 1, words: [] },
  data: () => Promise.reject(new Error("no text is needed")),
});

const index = {
  async search(term: string | null, { filters }: SearchOptions) {
    const { source } = (filters ?? {}) as { source?: string };
    const ids = term === null ? Object.keys(sources) : (having[term] ?? []);
    const found = ids.filter((id) => !source || sources[id] === source);
    const counts: Record<string, number> = { mill: 0, harbour: 0 };
    for (const id of found) counts[sources[id] ?? ""] = (counts[sources[id] ?? ""] ?? 0) + 1;
    return { results: found.map(page), filters: { source: counts } };
  },
} as unknown as PagefindBase;

const facets = ["source", "place"];

describe("countValues", () => {
  it("takes the counts of Pagefind for one term", async () => {
    const counts = await countValues(index, ['"mobile"'], ["a", "c"].map(page), {}, facets);
    assert.deepEqual(counts, { source: { mill: 1, harbour: 1 } });
  });

  it("counts those that have all terms, where there are several", async () => {
    const counts = await countValues(index, ['"mobile"', '"council"'], [page("a")], {}, facets);
    assert.deepEqual(counts.source, { mill: 1, harbour: 0 });
  });

  it("counts nothing where no article has all terms, however many have the first", async () => {
    assert.deepEqual(await countValues(index, ['"mobile"', '"zebra"'], [], {}, facets), {});
  });
});
