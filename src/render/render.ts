import type { ArticlePage, ArticlePlan } from "../pages/article-page.ts";
import { type RedirectPage, Site, type SiteFacts, type SitePages } from "../pages/page-types.ts";
import type { ShelfPage } from "../pages/shelf-page.ts";
import { projectPath } from "../text/project-path.ts";
import { longestPage } from "../text/typesetting.ts";
import { connect } from "./connect.ts";
import type { PageTaker, TakePage } from "./template-engine.ts";

/**
 * Number of pages that Eleventy has at a time, with the texts of their articles: this bounds the memory.
 * Its first run takes 0.2 s to set up, each other some 12 ms (measured; 250 to 2,000 are equally fast).
 */
const batchSize = 500;

/** Size (bytes) of the texts of a batch, of which a page has at most `longestPage`; usual ones have 2 MB together. */
const batchBytes = 32_000_000;

/** The pages to render: articles before the lists that link to them. */
export interface PagesToRender {
  readonly articles: readonly ArticlePlan[];
  readonly shelves: readonly ShelfPage[];
  readonly redirects: readonly RedirectPage[];
  /** Adds to the plan of an article the text that only its batch needs. */
  complete(plan: ArticlePlan): ArticlePage;
}

/** Renders pages, batch by batch, articles before lists, and passes on each of them. */
export async function renderPages(
  facts: SiteFacts,
  { articles, shelves, redirects, complete }: PagesToRender,
  take: TakePage,
): Promise<void> {
  const renderBatch = async (pages: Partial<SitePages>, expected: number) => {
    let taken = 0;
    await render(new Site(facts, pages), (path, content) => {
      taken += 1;
      take(path, content);
    });
    if (taken !== expected) throw new Error(`${taken} pages came of ${expected}`);
  };
  for (const batch of inBatches(articles, bytesOfPage)) {
    await renderBatch({ articles: batch.map(complete) }, batch.length);
  }
  for (const batch of inBatches(shelves)) {
    await renderBatch({ shelves: batch }, batch.length);
  }
  for (const batch of inBatches(redirects)) {
    await renderBatch({ redirects: batch }, batch.length);
  }
}

function bytesOfPage({ article }: ArticlePlan): number {
  const files = [article.file, ...article.furtherFiles];
  return files.reduce((sum, { bytes }) => sum + Math.min(bytes, longestPage), 0);
}

function inBatches<T>(pages: readonly T[], bytesOf: (page: T) => number = () => 0): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const page of pages) {
    const batch = batches.at(-1);
    room -= bytesOf(page);
    if (batch && batch.length < batchSize && room >= 0) batch.push(page);
    else {
      batches.push([page]);
      room = batchBytes - bytesOf(page);
    }
  }
  return batches;
}

/**
 * Renders all pages of a site. Each is passed on at once, and Eleventy keeps nothing: the pages of a
 * batch would fill its memory, and be copied there, until the last of them is made.
 */
export async function render(part: Site, take: TakePage): Promise<void> {
  // Eleventy would start a thread that lets a watcher reload changed files (0.15 s); we never use its
  // watcher.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  // Owners need the error of a full disk as it is: Eleventy would present it as a fault of the template.
  const failures: unknown[] = [];
  const taker: PageTaker = {
    take(path, content) {
      if (failures.length > 0) return;
      try {
        take(path, content);
      } catch (error) {
        failures.push(error);
      }
    },
    fail: (error) => failures.push(error),
  };
  // Loaded here, 0.4 s, so that commands that render nothing need not wait for it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(projectPath("templates"), "_site", {
    quietMode: true,
    configPath: null,
    config: (config) => connect(config, part, taker),
  });
  // Whoever gets the error tells it: in a sentence, if it is the system's.
  eleventy.errorHandler.once = () => {};
  await eleventy.toJSON();
  if (failures.length > 0) throw failures[0];
}
