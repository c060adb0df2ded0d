import { partsFolder } from "../publish/parts.ts";
import type { SettledBuild } from "../publish/publish.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { recordsOf } from "../publish/volume-orders.ts";
import type { SearchOrder, SearchVolume } from "./publish-search.ts";

/** Orders the search of a settled archive, from what its volumes tell of themselves. */
export function orderSearch(build: SettledBuild, folder: SiteFolder): SearchOrder {
  const { order, archive, inputs, pile, cache, workforce } = build;
  const volumes = archive.frames.flatMap(({ name }): SearchVolume[] => {
    const settled = pile.volumes.get(name);
    return settled ? [{ name, articles: settled.articles, share: settled.summary.search }] : [];
  });
  return {
    ...{ volumes, folder, parts: partsFolder(cache), workforce },
    reader: inputs.reader,
    recordsOf: (names) => [...recordsOf(build, names).values()],
    later: order.searchLater === true,
    ...(order.tell && { tell: order.tell }),
  };
}
