import type { Archive } from "../archive.ts";
import type { ShelvedIndex } from "../shelves.ts";
import { planIndex } from "./plan-index.ts";
import { planReport } from "./plan-report.ts";
import { planShelves } from "./plan-shelves.ts";
import type { Opening, RedirectPage, SiteFacts, SitePages } from "./site.ts";
import { viewOuterShelf } from "./view-outer-shelves.ts";

/** What all pages of a site show. */
export function planFacts({ settings, indexes }: Archive, portable: boolean): SiteFacts {
  const navigation = [
    ...filled(indexes).map(({ index }) => ({ path: index.root, name: index.name })),
    { path: "/about/", name: "about" as const },
  ];
  return { settings, portable, navigation };
}

/** The pages that need all volumes: home, the indexes, their outer shelves, the report. */
export function planFront(
  archive: Archive,
  redirects: readonly RedirectPage[] = [],
): Omit<SitePages, "articles"> {
  const { settings, articles } = archive;
  const sizes = settings.page_sizes;
  const indexes = filled(archive.indexes);
  const latest = articles.filter(({ published }) => published).slice(-sizes.latest);
  return {
    shelves: indexes.flatMap(({ index, byKey }) => {
      const across = [...byKey.values()].filter(({ key }) => !index.isWithinYear(key));
      return planShelves(across, sizes.articles, (shelf) => ({
        view: viewOuterShelf(shelf, indexes, sizes.articles),
      }));
    }),
    indexes: indexes.flatMap((shelved) => planIndex(shelved, sizes.shelves)),
    report: planReport(archive, sizes.shelves),
    redirects,
    front: [
      {
        ...{ path: "/", archive, redirects },
        latest: latest.reverse(),
        openings: indexes.map(openingOf),
      },
    ],
  };
}

function filled(indexes: readonly ShelvedIndex[]): ShelvedIndex[] {
  return indexes.filter(({ shelves }) => shelves.length > 0);
}

/** As many shelves as the front page shows of an index: the last in time, else the largest. */
const openingSize = 24;

function openingOf({ index, shelves }: ShelvedIndex): Opening {
  const bySize = [...shelves].sort((a, b) => b.count - a.count);
  const ranked = index.sequence === "time" ? [...shelves].reverse() : bySize;
  const shown = ranked.slice(0, openingSize);
  return { index, shelves: shown, more: shelves.length - shown.length };
}
