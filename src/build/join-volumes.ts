import { auditCounts, type DateFigures } from "../date-audit.ts";
import { joinDateCounts } from "../date-counts.ts";
import type { HeldArticles } from "../front/held-articles.ts";
import type { Shelf, ShelvedIndex } from "../shelves.ts";
import { findDivided, type ShelfNeighbours } from "./divided-shelves.ts";
import { frameVolumes } from "./frames.ts";
import { holdVolumes } from "./joined-articles.ts";
import { type ArticlesOf, joinShelves } from "./joined-shelves.ts";
import { findTurns } from "./shelf-turns.ts";
import type { VolumeSummary } from "./volume-summary.ts";
import type { VolumeFrame } from "./volumes.ts";

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
