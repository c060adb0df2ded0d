import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { makeArticle } from "../made/make-article.ts";

/** Blocks of a page by their classes: ours have them too. */
const blocks = {
  article: ["breadcrumbs", "article__kicker", "pin", "file__hash", "cite__words", "placements"],
  day: ["breadcrumbs", "page__facts", "neighbours"],
  month: ["calendar--month", "calendar__day", "shade-key", "neighbours"],
  year: ["calendar__month", "calendar__day", "shade-key", "neighbours"],
  source: ["month-table__month", "shade-key", "shelf-facts"],
  home: ["figures", "years__column", "article-list__lead", "bars__bar"],
} as const;

/** A benchmark compares like with like, or says that it does not. @throws Error for a page of Hugo's that lacks a block. */
export function checkPages(site: string, first: ReturnType<typeof makeArticle>): void {
  const { date, domain } = first;
  const folder = date.replaceAll("-", "/");
  const article = readdirSync(join(site, folder)).find((name) => name.endsWith(".html")) ?? "";
  const pages = {
    article: join(folder, article),
    day: `days/${date}/index.html`,
    month: `months/${date.slice(0, 7)}/index.html`,
    year: `years/${date.slice(0, 4)}/index.html`,
    source: `sources/${domain}/index.html`,
    home: "index.html",
  };
  for (const [kind, path] of Object.entries(pages) as [keyof typeof blocks, string][]) {
    const page = readFileSync(join(site, path), "utf8");
    const missing = blocks[kind].filter((name) => !page.includes(name));
    if (missing.length > 0) throw new Error(`Hugo's ${path} lacks ${missing.join(", ")}`);
  }
}
