import type { EleventyConfig } from "@11ty/eleventy";
import { loadTexts } from "./src/archive.ts";
import { planSite } from "./src/engine/whole-site.ts";
import { type Site, twinOf } from "./src/pages/page-types.ts";
import { listFonts } from "./src/render/assets.ts";
import { addTemplateEngine, type TakePage } from "./src/render/template-engine.ts";
import { loadSettings } from "./src/settings/settings.ts";

/** The one place where archive, templates and Eleventy meet. */
export function connect(config: EleventyConfig, site: Site, take?: TakePage): void {
  config.addGlobalData("site", () => site);
  config.addGlobalData("take", () => take);
  config.setUseGitIgnore(false);
  // Templates are modules; no file may open front matter in a language that runs.
  config.setFrontMatterParsingOptions({
    engines: { javascript: refuse, js: refuse, node: refuse },
  });
  addTemplateEngine(config);
}

/**
 * For Eleventy's own command line. `npm run build` does not come here: it calls `connect` for a part
 * of the site at a time and publishes with our own publisher.
 */
export default function (config: EleventyConfig) {
  const { archive, recordOf } = loadTexts("articles", loadSettings("archive.yaml", false));
  const site = planSite(archive, recordOf, false);
  connect(config, site);
  for (const { path, file } of listFonts()) config.addPassthroughCopy({ [file]: path });
  config.addPassthroughCopy({ public: "/" }, { filter: ["**/*", "!**/.gitkeep"] });
  for (const article of archive.settings.twins ? archive.articles : []) {
    for (const file of [article.file, ...article.furtherFiles]) {
      config.addPassthroughCopy({ [`articles/${file.path}`]: twinOf(article, file) });
    }
  }
  return { dir: { input: "templates", output: "_site" } };
}

function refuse(): never {
  throw new Error("templates have no front matter");
}
