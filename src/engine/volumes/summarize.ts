import { countDates } from "../../dates/audit/date-counts.ts";
import { indexes } from "../../indexes/index.ts";
import { type ShelvedIndex, shelve } from "../../indexes/shelf.ts";
import type { Article } from "../../model/article.ts";
import { groupProblems } from "../../model/group-problems.ts";
import { identify } from "../../model/identify.ts";
import type { LedgerRow } from "../../model/ledger.ts";
import { findSourceEnds } from "../../pages/nearby-articles.ts";
import { neighbourOf, summarizeTimeline } from "../../pages/neighbours.ts";
import { summarizeSearch } from "../../search/search-share.ts";
import type { Settings } from "../../settings/settings.ts";
import { sha256 } from "../../text/hash.ts";
import { summarizeHeld } from "./join-articles.ts";
import { summarizeShelves } from "./shelf-summary.ts";

/** A volume that is settled, with all that its summary is made from. */
export interface SettledVolume {
  readonly name: string;
  /** In the archive's order. */
  readonly articles: readonly Article[];
  /** Of all its files, in the order of their paths. */
  readonly rows: readonly LedgerRow[];
}

/**
 * What the rest of the archive needs of a volume. Whatever the front is to show of all volumes gets a
 * key here, made from one volume, and is put together in `join-volumes.ts`. Plain data, as small as
 * can be: every build reads the summaries of all volumes.
 */
export function summarizeVolume({ name, articles, rows }: SettledVolume, settings: Settings) {
  const shelved = indexes.map((index): ShelvedIndex => shelve(index, articles));
  const [first, last] = [articles[0], articles.at(-1)];
  return {
    name,
    count: articles.length,
    /** Of all that tells its articles from others, and from themselves before a change. */
    content: sha256(JSON.stringify(articles.map(identify))),
    outcomes: {
      built: rows.filter(({ outcome }) => outcome === "built").length,
      merged: rows.filter(({ outcome }) => outcome === "merged").length,
      refused: rows.filter(({ outcome }) => outcome === "refused").length,
    },
    problems: groupProblems({ rows, problems: [] }),
    dates: countDates(articles),
    ...(first && last && { first: neighbourOf(first), last: neighbourOf(last) }),
    timeline: summarizeTimeline(shelved),
    sourceEnds: findSourceEnds(articles),
    held: summarizeHeld(articles),
    search: summarizeSearch(articles),
    shelves: summarizeShelves(name, shelved, articles, settings.page_sizes.articles),
    /** The id of each article, one behind the other. */
    ids: articles.map(({ id }) => id).join(""),
  };
}

export type VolumeSummary = ReturnType<typeof summarizeVolume>;
