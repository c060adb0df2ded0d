import type { Article } from "../article.ts";
import { outputFile } from "../paths.ts";
import type { Settings } from "../settings.ts";
import { isWithin } from "../time-keys.ts";
import type { FrontArchive } from "./front-archive.ts";
import { shelvesAcross } from "./joined-shelves.ts";
import { planFacts, planIndexes } from "./plan-front.ts";
import { planReport } from "./plan-report.ts";
import { pagesOfShelf } from "./plan-shelves.ts";
import { shelveVolume } from "./plan-volume.ts";
import { twinOf } from "./site.ts";
import type { Volume } from "./volumes.ts";

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
