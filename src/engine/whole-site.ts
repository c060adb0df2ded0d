import type { Archive } from "../archive.ts";
import { indexesOf } from "../indexes/index.ts";
import { completePage, type RecordOf } from "../pages/article.ts";
import { planFacts, planFront } from "../pages/front.ts";
import { Site } from "../pages/page-types.ts";
import { planArticles, planVolumeShelves, shelveVolume } from "../pages/volume.ts";

/** Plans the whole site at once, for an archive whose texts fit into memory. */
export function planSite(archive: Archive, recordOf: RecordOf, portable: boolean): Site {
  const { front, settings } = archive;
  const indexes = indexesOf(settings);
  const volumes = front.contexts.map((context) =>
    shelveVolume({ ...context, articles: archive.volumes.get(context.name) ?? [] }, indexes),
  );
  const pages = planFront(front);
  return new Site(planFacts(front, portable), {
    ...pages,
    articles: volumes.flatMap(planArticles).map((plan) => completePage(plan, recordOf)),
    shelves: [
      ...volumes.flatMap((volume) => planVolumeShelves(volume, settings)),
      ...pages.shelves,
    ],
  });
}
