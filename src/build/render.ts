import { connect } from "../../.eleventy.ts";
import { projectPath } from "../project.ts";
import { Site } from "./site.ts";

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
 * Renders pages, batch by batch, in the order in which they may be published: articles, the shelves
 * that link to them, the pages that link to the shelves.
 */
export async function* renderSite({ pages, ...facts }: Site): AsyncGenerator<readonly Page[]> {
  for (const articles of batches(pages.articles)) yield render(new Site(facts, { articles }));
  for (const shelves of batches(pages.shelves)) yield render(new Site(facts, { shelves }));
  const { indexes, report, front } = pages;
  yield render(new Site(facts, { indexes, report, front }));
}

async function render(part: Site): Promise<Page[]> {
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
