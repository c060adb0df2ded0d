import { auditCounts, joinDateCounts } from "../dates/audit/audit.ts";
import { indexesOf } from "../indexes/index.ts";
import type { JoinedVolumes } from "../pages/front-archive.ts";
import type { Settings } from "../settings/settings.ts";
import { findDivided } from "./divided-years.ts";
import { type ArticlesOf, holdVolumes } from "./join-articles.ts";
import { joinShelves, shelvesAcross } from "./join-shelves.ts";
import type { VolumeSummary } from "./summarize.ts";
import { findTurns, planContexts } from "./volume-contexts.ts";

/** Joins the summaries of volumes, given in the archive's order. */
export function joinVolumes(
  volumes: readonly VolumeSummary[],
  articlesOf: ArticlesOf,
  settings: Settings,
): JoinedVolumes {
  const indexes = joinShelves(indexesOf(settings), volumes);
  const turns = findTurns(indexes);
  const across = shelvesAcross(indexes);
  return {
    articles: holdVolumes(volumes, articlesOf),
    indexes,
    dateAudit: auditCounts(joinDateCounts(volumes.flatMap(({ dates }) => dates))),
    contexts: planContexts(volumes, indexes, turns),
    divided: findDivided(volumes, across, turns),
    across,
    readShelf: ({ parts }) =>
      parts.flatMap(({ volume, articles }) => (articles ? articlesOf(volume, articles) : [])),
  };
}
