import { join } from "node:path";
import type { BuildOptions } from "../../src/engine/build-options.ts";
import { parseSettings } from "../../src/settings/settings.ts";

export const smallPages = { articles: 5, shelves: 3, latest: 4 };

/** A build of `root`/articles into `root`/site, with a cache of its own. */
export function makeOrder(
  root: string,
  changes: Partial<BuildOptions> & { readonly title?: string; readonly dates?: object } = {},
) {
  const { title = "The archive", dates = {}, ...rest } = changes;
  const text = JSON.stringify({ title, page_sizes: smallPages, dates });
  const settings = parseSettings(text, "a test");
  const options: BuildOptions = {
    articles: join(root, "articles"),
    out: join(root, "site"),
    cache: join(root, "cache"),
    settings,
    ...{ portable: false, strict: false, force: true, jobs: 1 },
    ...rest,
  };
  return options;
}
