import { connect } from "../../.eleventy.ts";
import { projectPath } from "../project.ts";
import type { ArticlePlan } from "./plan-volume.ts";
import { type ArticlePage, type ShelfPage, Site, type SiteFacts } from "./site.ts";

/** A page as it goes to the publisher; `path` is its address in the site. */
export interface Page {
  readonly path: string;
  readonly content: string;
}

/**
 * Pages that Eleventy holds at a time. It keeps what it renders until all of it is done, so this
 * bounds the memory; a run costs some 60 ms to set up (measured: 1,000 to 4,000 are equally fast).
 */
const batchSize = 2000;

/** Pages to render: articles before the lists that link to them. */
export interface RenderOrder {
  readonly articles: readonly ArticlePlan[];
  readonly shelves: readonly ShelfPage[];
  /** Gives the plan of an article the text that only its batch needs. */
  complete(plan: ArticlePlan): ArticlePage;
}

/** Renders pages, batch by batch, in their order. */
export async function* renderPages(facts: SiteFacts, order: RenderOrder): AsyncGenerator<Page> {
  const { articles, shelves, complete } = order;
  const all = articles.length + shelves.length;
  for (let from = 0; from < all; from += batchSize) {
    const to = from + batchSize;
    const batch = {
      articles: articles.slice(from, to).map(complete),
      shelves: shelves.slice(
        Math.max(from - articles.length, 0),
        Math.max(to - articles.length, 0),
      ),
    };
    const pages = new Map((await render(new Site(facts, batch))).map((page) => [page.path, page]));
    for (const { path } of [...batch.articles, ...batch.shelves]) {
      const page = pages.get(path);
      if (!page) throw new Error(`the page ${path} was lost`);
      yield page;
    }
  }
}

/** Renders all pages that a site holds, at once. */
export async function render(part: Site): Promise<Page[]> {
  // It would start a thread that lets a watcher load changed files again (0.15 s); we never watch so.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  // Loaded here, 0.4 s, so that commands that render nothing need not wait for it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(projectPath("templates"), "_site", {
    quietMode: true,
    configPath: null,
    config: (config) => connect(config, part),
  });
  const pages = await eleventy.toJSON();
  return pages.flatMap(({ url, content }) => {
    // A template that writes nothing has nothing to say.
    return url === false || !content ? [] : [{ path: url, content }];
  });
}
