import { connect } from "../../.eleventy.ts";
import { projectPath } from "../project.ts";
import type { Site } from "./site.ts";

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

/**
 * Renders the site, batch by batch, in the order in which it may be published: articles, the shelves
 * that link to them, the pages that link to the shelves.
 */
export async function* renderSite(site: Site): AsyncGenerator<readonly Page[]> {
  for (const articles of batches(site.pages.articles)) yield render(site.withPages({ articles }));
  for (const shelves of batches(site.pages.shelves)) yield render(site.withPages({ shelves }));
  const { indexes, report, front } = site.pages;
  yield render(site.withPages({ indexes, report, front }));
}

async function render(part: Site): Promise<Page[]> {
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
    return url === false || content === undefined ? [] : [{ path: url, content }];
  });
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize);
}
