import type { Article } from "../model/article.ts";
import type { LedgerRow } from "../model/ledger.ts";
import type { Problem } from "../model/problem.ts";
import type { ReadFile } from "../model/read-file.ts";

/** Makes the rows of files, given in the order of their paths, from what became of these. */
export function ledgerRows(
  read: readonly ReadFile<unknown>[],
  articles: readonly Article[],
  found: readonly Problem[],
): LedgerRow[] {
  const pageOf = new Map<string, Article>();
  for (const article of articles) {
    pageOf.set(article.file.path, article);
    for (const { path } of article.furtherFiles) pageOf.set(path, article);
  }
  const foundIn = new Map<string, Problem[]>();
  for (const problem of found) {
    const others = foundIn.get(problem.file);
    if (others) others.push(problem);
    else foundIn.set(problem.file, [problem]);
  }
  return read.map(({ article: _article, problems, ...file }) => {
    const article = pageOf.get(file.path);
    const further = foundIn.get(file.path);
    const all = further ? [...problems, ...further] : problems;
    if (!article) return { ...file, outcome: "refused", problems: all };
    const page = { page: article.path, id: article.id, problems: all };
    if (article.file.path !== file.path) return { ...file, outcome: "merged", ...page };
    return { ...file, outcome: "built", ...page, dates: article.dateVerdict.verdict };
  });
}
