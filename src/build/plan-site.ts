import type { Archive } from "../archive.ts";
import { completePage, type RecordOf } from "./complete-page.ts";
import { planFacts, planFront } from "./plan-front.ts";
import { planArticles, planVolumeShelves, shelveVolume } from "./plan-volume.ts";
import { Site } from "./site.ts";
import { divide } from "./volumes.ts";

/** The whole site at once, for an archive whose texts fit into memory. */
export function planSite(archive: Archive, recordOf: RecordOf, portable: boolean): Site {
  const volumes = divide(archive).map(shelveVolume);
  const front = planFront(archive);
  return new Site(planFacts(archive, portable), {
    ...front,
    articles: volumes.flatMap(planArticles).map((plan) => completePage(plan, recordOf)),
    shelves: [
      ...volumes.flatMap((volume) => planVolumeShelves(volume, archive.settings)),
      ...front.shelves,
    ],
  });
}
