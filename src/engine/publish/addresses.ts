import { isWithin } from "../../indexes/time-keys.ts";
import type { Article } from "../../model/article.ts";
import { outputFile } from "../../model/paths.ts";
import type { Volume } from "../../pages/across.ts";
import { planFacts, planIndexes } from "../../pages/front.ts";
import { twinOf } from "../../pages/page-types.ts";
import { planReport } from "../../pages/report.ts";
import { pagesOfShelf } from "../../pages/shelf.ts";
import { shelveVolume } from "../../pages/volume.ts";
import type { Settings } from "../../settings/settings.ts";
import type { FrontArchive } from "../volumes/front-archive.ts";
import { shelvesAcross } from "../volumes/join-shelves.ts";

/** Files of the front, before any is made. */
export function filesOfFront(archive: FrontArchive): string[] {
  const { articles: size, shelves: reportSize } = archive.settings.page_sizes;
  const pages = [
    ...shelvesAcross(archive.indexes).flatMap((shelf) => pagesOfShelf(shelf, size)),
    ...[...planIndexes(archive), ...planReport(archive, reportSize)].map(({ path }) => path),
    "/",
    // To which every article leads; see `templates/pages/verify.11ty.tsx`.
    ...(archive.settings.twins && archive.articles.length > 0 ? ["/verify/"] : []),
    ...planFacts(archive, false).navigation.map(({ path }) => path),
  ];
  return pages.map(outputFile);
}

/** Files of a volume, before any is made: pages, the twins beside them, lists. */
export function filesOfVolume(volume: Volume, settings: Settings): string[] {
  const { articles } = volume;
  const shelves = shelveVolume(volume).shelved.flatMap(({ byKey }) =>
    [...byKey.values()].filter((shelf) => isWithin(volume.name, shelf)),
  );
  const pages = [
    ...articles.map(({ path }) => path),
    ...shelves.flatMap((shelf) => pagesOfShelf(shelf, settings.page_sizes.articles)),
    ...(settings.twins ? articles.flatMap(twinsOf) : []),
  ];
  return pages.map(outputFile);
}

function twinsOf(article: Article): string[] {
  return [article.file, ...article.furtherFiles].map((file) => twinOf(article, file));
}
