import type { UnsettledArticle } from "../article.ts";
import type { ArticlePlan } from "./plan-volume.ts";
import type { ArticlePage, ArticleVersion } from "./site.ts";

/** Gives what a file was read as: its facts with its text. */
export type RecordOf = (file: string) => UnsettledArticle;

/** Joins the plan of a page with the texts that stand on it. */
export function completePage(plan: ArticlePlan, recordOf: RecordOf): ArticlePage {
  const { file, furtherFiles } = plan.article;
  const { body, plainText, extra, lead, summary } = recordOf(file.path);
  const versions = furtherFiles
    .filter(({ sameText }) => !sameText)
    .map(({ path }): [string, ArticleVersion] => [path, versionOf(recordOf(path))]);
  return {
    ...plan,
    // Lists cut both.
    article: { ...plan.article, lead, ...(summary !== undefined && { summary }) },
    text: { body, plainText, ...(extra && { extra }) },
    versions: new Map(versions),
  };
}

function versionOf({ body, language, direction }: UnsettledArticle): ArticleVersion {
  return { body, language, direction };
}
