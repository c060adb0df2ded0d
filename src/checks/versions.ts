import type { Article, FurtherFile } from "../model/article.ts";
import { type Check, hasSeveral } from "./check.ts";

/** Reports files of one article, so that their owner knows what the page takes from which. */
export const versions: Check = (articles) =>
  articles.filter(hasSeveral).flatMap((article) =>
    article.furtherFiles.map((file) => ({
      code: file.sameText ? "duplicate" : "version",
      severity: file.sameText ? ("note" as const) : ("warning" as const),
      file: file.path,
      found: `${foundIn(article, file)}${giftOf(file)}`,
      remedy: file.sameText
        ? remedyForCopy(file)
        : "If these are two articles and not two versions of one, give each its own address or title.",
    })),
  );

function foundIn({ file, source }: Article, { sameText }: FurtherFile): string {
  if (sameText) return `The same article stands in ${file.path}; one page was made of both.`;
  const shared = source.url ? "of this address and title" : "with this title and file name";
  return `Another text ${shared} stands in ${file.path}; that is the page, this one can be read on it.`;
}

function giftOf({ gave }: FurtherFile): string {
  return gave
    ? ` The page has from this file what that one does not tell: ${gave.join(", ")}.`
    : "";
}

function remedyForCopy({ gave, says, dateLost }: FurtherFile): string {
  if (says || dateLost)
    return "The two tell different facts; the page names both. Mend the wrong one.";
  return gave ? "Keep both files, or write all facts into one." : "Nothing needs to be done.";
}
