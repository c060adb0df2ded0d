import { connect } from "../../.eleventy.ts";
import { projectPath } from "../project.ts";
import { Site, type SiteFacts, type SitePages } from "./site.ts";

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

/** Renders one kind of pages, batch by batch. `complete` gives a plan what only its batch needs. */
export async function* renderPages<Kind extends keyof SitePages, Plan>(
  facts: SiteFacts,
  kind: Kind,
  plans: readonly Plan[],
  complete: (plan: Plan) => SitePages[Kind][number] = (plan) => plan as SitePages[Kind][number],
): AsyncGenerator<Page> {
  for (let at = 0; at < plans.length; at += batchSize) {
    const batch = plans.slice(at, at + batchSize).map(complete);
    yield* await render(new Site(facts, { [kind]: batch }));
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
