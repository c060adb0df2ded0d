import type { EleventyConfig } from "@11ty/eleventy";
import type { Site } from "../pages/page-types.ts";
import { useOwnComponents } from "./own-components.ts";
import { addTemplateEngine, type PageTaker } from "./template-engine.ts";

// Once, and before any command begins, so that faults in them are reported first.
useOwnComponents();

/** Sets up Eleventy with a site's pages as global data and our templates; `taker` receives rendered pages. */
export function connect(config: EleventyConfig, site: Site, taker?: PageTaker): void {
  config.addGlobalData("site", () => site);
  config.addGlobalData("taker", () => taker);
  config.setUseGitIgnore(false);
  // Templates are modules; no file may contain front matter in a language that is executed.
  config.setFrontMatterParsingOptions({
    engines: { javascript: refuse, js: refuse, node: refuse },
  });
  // On a busy machine it would report, even in a quiet build, that one of its own parts took 50 ms.
  config.benchmarks.config.setMinimumThresholdMs(0);
  addTemplateEngine(config);
}

function refuse(): never {
  throw new Error("templates have no front matter");
}
