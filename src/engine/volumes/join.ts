import { auditCounts, type DateFigures } from "../../dates/audit/audit.ts";
import { joinDateCounts } from "../../dates/audit/date-counts.ts";
import type { Shelf, ShelvedIndex } from "../../indexes/shelf.ts";
import type { VolumeFrame } from "../../pages/across.ts";
import type { HeldArticles } from "../../pages/held-articles.ts";
import { frameVolumes } from "./context.ts";
import { findDivided, type ShelfNeighbours } from "./divided-years.ts";
import { holdVolumes } from "./join-articles.ts";
import { type ArticlesOf, joinShelves } from "./join-shelves.ts";
import { findTurns } from "./shelf-turns.ts";
import type { VolumeSummary } from "./summarize.ts";

/** What volumes are together. */
export interface JoinedVolumes {
  readonly articles: HeldArticles;
  readonly indexes: readonly ShelvedIndex[];
  readonly dateAudit: DateFigures;
  /** Years and months that several volumes share, on all shelves, with what lies before and after each. */
  readonly divided: ReadonlyMap<Shelf, ShelfNeighbours>;
  /** What each shows of the others. */
  readonly frames: readonly VolumeFrame[];
}

/** Puts together what volumes tell of themselves, given in the archive's order. */
export function joinVolumes(
  volumes: readonly VolumeSummary[],
  articlesOf: ArticlesOf,
): JoinedVolumes {
  const indexes = joinShelves(volumes, articlesOf);
  const turns = findTurns(indexes);
  return {
    articles: holdVolumes(volumes, articlesOf),
    indexes,
    dateAudit: auditCounts(joinDateCounts(volumes.flatMap(({ dates }) => dates))),
    frames: frameVolumes(volumes, indexes, turns),
    divided: findDivided(volumes, indexes, turns),
  };
}
