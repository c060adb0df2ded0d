import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { makeArticle } from "../made/make-article.ts";
import type { Pile } from "../made/piles.ts";
import { countFiles } from "../measure/count-files.ts";
import type { Step } from "../step.ts";
import { stepNames } from "../step-names.ts";
import { checkPages } from "./check-pages.ts";
import { writeHugoSite } from "./write-hugo-site.ts";

/** "v0.111.3+extended", or nothing when there is no Hugo on the PATH. */
export function findHugo(): string | undefined {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /v\d\S*/.exec(stdout ?? "")?.[0];
}

/** Writes the first `count` articles as a Hugo site and gives the step that builds it into `output`. */
export function prepareHugo(folder: string, count: number, pile: Pile): (output: string) => Step {
  const site = join(folder, "hugo");
  writeHugoSite(site, count, pile);
  return (output) => ({
    name: stepNames.hugo,
    command: ["hugo", "--quiet", "--source", site, "--destination", output],
    folder: site,
    look: () => {
      // Fewer make no calendar, many more leave no gaps to be told.
      if (count >= 300 && count <= 20_000) checkPages(output, makeArticle(0, pile));
      const counts = countFiles(output);
      return { written: counts.files, site: counts };
    },
  });
}
