import type { EleventyConfig } from "@11ty/eleventy";
import { inspectOwnFiles } from "./src/engine/own-files.ts";
import { loadWhole, planSite } from "./src/engine/whole-site.ts";
import { checkConfig } from "./src/extend/owner-config.ts";
import { outputFile } from "./src/model/paths.ts";
import { formatProblem } from "./src/model/problem.ts";
import { twinOf } from "./src/pages/page-types.ts";
import { isLitter } from "./src/read/files.ts";
import { listFonts } from "./src/render/assets.ts";
import { connect } from "./src/render/connect.ts";
import { loadSettings } from "./src/settings/settings.ts";

/**
 * Where archive, templates and Eleventy meet for Eleventy's own command line. `npm run build` calls
 * `connect` itself, for a part of the site at a time, and publishes with our own publisher.
 */
export default async function (config: EleventyConfig) {
  checkConfig();
  const settings = loadSettings("archive.yaml", false);
  const { archive, recordOf, publish } = await loadWhole("articles", settings, ".cache/eleventy");
  connect(config, planSite(archive, recordOf, false));
  for (const { path, file } of listFonts()) config.addPassthroughCopy({ [file]: path });
  const own = inspectOwnFiles("public");
  for (const problem of own.problems) console.error(formatProblem(problem));
  const left = new Set(own.problems.map(({ file }) => file.replace(/^public\//, "")));
  config.addPassthroughCopy(
    { public: "/" },
    { filter: (path) => !left.has(path) && !isLitter(path) },
  );
  for (const article of archive.settings.twins ? archive.articles : []) {
    for (const file of [article.file, ...article.furtherFiles]) {
      config.addPassthroughCopy({ [`articles/${file.path}`]: twinOf(article, file) });
    }
  }
  for (const { path, source } of publish) config.addPassthroughCopy({ [source]: outputFile(path) });
  return { dir: { input: "templates", output: "_site" } };
}
