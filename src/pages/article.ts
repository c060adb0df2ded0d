import type { ArticleRecord } from "../engine/cache/record-text.ts";
import type { ArticlePage, ArticleTexts, ArticleVersion } from "./page-types.ts";
import type { ArticlePlan } from "./volume.ts";

/** Gives the texts of a file. */
export type RecordOf = (file: string) => ArticleRecord;

/** Joins the plan of a page with the texts that stand on it. */
export function completePage(plan: ArticlePlan, recordOf: RecordOf): ArticlePage {
  const { file, furtherFiles } = plan.article;
  const own = recordOf(file.path);
  const { body, plainText, extra, lead } = own;
  const further = furtherFiles.map((one) => ({ ...one, record: recordOf(one.path) }));
  const summaryGiver = further.find(({ gave }) => gave?.includes("summary"))?.record;
  const { summary } = summaryGiver ?? own;
  return {
    ...plan,
    // Lists cut both.
    article: { ...plan.article, lead, ...(summary !== undefined && { summary }) },
    text: { body, plainText, ...(extra && { extra }) },
    versions: new Map(
      further
        .filter(({ sameText }) => !sameText)
        .map(({ path, record }): [string, ArticleVersion] => [path, versionOf(record)]),
    ),
    furtherExtra: furtherExtra(further),
  };
}

function versionOf({ body, language, direction }: ArticleRecord): ArticleVersion {
  return { body, language, direction };
}

function furtherExtra(
  further: readonly { readonly path: string; readonly record: ArticleRecord }[],
): ArticleTexts["furtherExtra"] {
  return new Map(further.flatMap(({ path, record: { extra } }) => (extra ? [[path, extra]] : [])));
}
