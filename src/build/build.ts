import { existsSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { type Archive, loadArchive } from "../archive.ts";
import { isLitter, listFiles } from "../files.ts";
import { OwnerError } from "../owner-error.ts";
import { outputFile } from "../paths.ts";
import { projectPath } from "../project.ts";
import type { BuildOrder } from "./order.ts";
import { type Account, groupProblems } from "./plan-report.ts";
import { planSite } from "./plan-site.ts";
import { openPublisher, type PublishCounts, type Publisher } from "./publish.ts";
import { renderSite } from "./render.ts";
import { twinOf } from "./site.ts";

/** What a build has done. */
export interface BuildResult {
  readonly account: Account;
  /** Missing when `strict` kept it from publishing. */
  readonly published?: PublishCounts & { readonly pages: number };
  readonly seconds: number;
}

/** From the article files to the site. */
export async function buildSite(order: BuildOrder): Promise<BuildResult> {
  const started = performance.now();
  refuseNested(order.articles, order.out);
  const tell = order.tell ?? (() => {});
  tell({ phase: "read", done: 0, total: 0 });
  const archive = loadArchive(order.articles, order.settings);
  tell({ phase: "read", done: archive.ledger.totals.files, total: archive.ledger.totals.files });
  const { totals } = archive.ledger;
  const account = { totals, groups: groupProblems(archive.ledger) };
  const seconds = () => (performance.now() - started) / 1000;
  if (order.strict && totals.refused > 0) return { account, seconds: seconds() };

  const publisher = openPublisher(order.out);
  publishPublicFiles(publisher);
  if (order.settings.twins) publishTwins(publisher, archive, order.articles);
  let pages = 0;
  tell({ phase: "render", done: 0, total: 0 });
  for await (const batch of renderSite(planSite(archive, order.portable))) {
    for (const { path, content } of batch) {
      const file = outputFile(path);
      publisher.write(file, content);
      if (file.endsWith(".html")) pages += 1;
    }
    tell({ phase: "render", done: pages, total: 0 });
  }
  const counts = publisher.close();
  return { account, published: { ...counts, pages }, seconds: seconds() };
}

/** First, so that a file of the owner's own stands where a page or style of ours would. */
function publishPublicFiles(publisher: Publisher): void {
  const folder = projectPath("public");
  if (!existsSync(folder)) return;
  const { paths, ignored } = listFiles(folder);
  const files = [...paths, ...ignored].filter((path) => !isLitter(path));
  for (const path of files) publisher.write(path, readFileSync(join(folder, path)));
}

/** The source files, byte for byte, beside their pages. */
function publishTwins(publisher: Publisher, { articles }: Archive, folder: string): void {
  for (const article of articles) {
    for (const file of [article.file, ...article.furtherFiles]) {
      const target = outputFile(twinOf(article, file));
      publisher.writeKnown(target, file.sha256, file.bytes, () =>
        readFileSync(join(folder, file.path)),
      );
    }
  }
}

/** A site inside the articles would be read as articles next time; the other way round, too. */
function refuseNested(articles: string, out: string): void {
  const [inner, outer] = [resolve(out) + sep, resolve(articles) + sep];
  if (inner.startsWith(outer) || outer.startsWith(inner)) {
    throw new OwnerError(`--out ${out} and --articles ${articles} must not lie in each other.`);
  }
}
