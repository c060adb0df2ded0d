import { existsSync, statSync } from "node:fs";
import { OwnerError } from "../text/owner-error.ts";
import { projectPath } from "../text/project-path.ts";
import { formatVerdict, isWhole, type Verdict } from "../verify/format-verdict.ts";
import { verifySite, verifySources } from "../verify/verify.ts";
import { type Command, folderOptions } from "./command.ts";

/** The command that reports every file that has changed since the build. Exit code 2: there are some. */
export const verify: Command = {
  name: "verify",
  summary: "checks the site and the article files against the site's manifest and report",
  options: {
    out: folderOptions.out,
    articles: folderOptions.articles,
    "no-sources": { type: "boolean", help: "verify only the site, not its article files" },
    json: { type: "boolean", help: "print everything as JSON, for programs" },
    help: folderOptions.help,
  },
  async run(values) {
    const articles = String(values.articles ?? projectPath("articles"));
    const hasSources = values["no-sources"] !== true;
    if (hasSources) requireFolder(articles);
    const site = verifySite(String(values.out ?? projectPath("_site")));
    const verdict: Verdict = hasSources
      ? { site, sources: verifySources(articles, site) }
      : { site };
    const whole = isWhole(verdict);
    console.log(
      values.json ? JSON.stringify({ whole, ...verdict }, null, 1) : formatVerdict(verdict),
    );
    return whole ? 0 : 2;
  },
};

function requireFolder(articles: string): void {
  if (existsSync(articles) && statSync(articles).isDirectory()) return;
  throw new OwnerError(
    `there is no articles folder at ${articles}. Name it with --articles, or leave it out with --no-sources.`,
  );
}
