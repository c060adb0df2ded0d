import { identify } from "../identify.ts";
import type { SettledBuild } from "../publish-archive.ts";
import type { SiteFolder } from "../site-folder.ts";
import { partsFolder } from "../site-parts.ts";
import { recordsOfFiles } from "../volume-orders.ts";
import type { SearchArticle, SearchOrder } from "./publish-search.ts";
import { searchEntry } from "./search-entry.ts";

/** Orders the search of a settled archive. Volumes are read one by one: only entries are kept. */
export function orderSearch(build: SettledBuild, folder: SiteFolder): SearchOrder {
  const { order, archive, inputs, library, cache, workforce } = build;
  const articles = archive.frames.flatMap(({ name }) =>
    library.all(name).map((article): SearchArticle => {
      const { id: sourceId, name: sourceName } = article.source;
      const identity = identify(article).join("\n");
      return { ...searchEntry(article), identity, sourceId, sourceName };
    }),
  );
  return {
    ...{ articles, folder, parts: partsFolder(cache), workforce },
    reader: inputs.reader,
    recordsOf: (lists) => recordsOfFiles(build, lists),
    ...(order.tell && { tell: order.tell }),
  };
}
