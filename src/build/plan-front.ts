import type { Archive } from "../archive.ts";
import { viewAbout } from "../front/view-about.ts";
import { viewHome } from "../front/view-home.ts";
import type { ShelvedIndex } from "../shelves.ts";
import { planIndex } from "./plan-index.ts";
import { planReport } from "./plan-report.ts";
import { planShelves } from "./plan-shelves.ts";
import type { RedirectPage, SiteFacts, SitePages } from "./site.ts";
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
  const sizes = archive.settings.page_sizes;
  const indexes = filled(archive.indexes);
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
    front: [{ path: "/", archive, redirects, home: viewHome(archive), about: viewAbout(archive) }],
  };
}

function filled(indexes: readonly ShelvedIndex[]): ShelvedIndex[] {
  return indexes.filter(({ shelves }) => shelves.length > 0);
}
