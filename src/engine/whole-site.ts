import { type Archive, byVolume } from "../archive.ts";
import { indexesOf } from "../indexes/index.ts";
import { completePage, type RecordOf } from "../pages/article.ts";
import { planFacts, planFront } from "../pages/front.ts";
import { Site } from "../pages/page-types.ts";
import { planArticles, planVolumeShelves, shelveVolume } from "../pages/volume.ts";
import { frontOf } from "./volumes/join.ts";

/** The whole site at once, for an archive whose texts fit into memory. */
export function planSite(archive: Archive, recordOf: RecordOf, portable: boolean): Site {
  const whole = frontOf(archive);
  const indexes = indexesOf(archive.settings);
  const articles = byVolume(archive.articles);
  const volumes = whole.frames.map((frame) =>
    shelveVolume({ ...frame, articles: articles.get(frame.name) ?? [] }, indexes),
  );
  const front = planFront(whole);
  return new Site(planFacts(archive, portable), {
    ...front,
    articles: volumes.flatMap(planArticles).map((plan) => completePage(plan, recordOf)),
    shelves: [
      ...volumes.flatMap((volume) => planVolumeShelves(volume, archive.settings)),
      ...front.shelves,
    ],
  });
}
