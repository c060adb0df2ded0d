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
  if (sameText) return `The same article is in ${file.path}; one page was made from both.`;
  const shared = source.url ? "with this address and title" : "with this title and file name";
  return `Another text ${shared} is in ${file.path}; that one is the page, and this one can be read on it.`;
}

function giftOf({ gave }: FurtherFile): string {
  return gave ? ` The page takes from this file what that one lacks: ${gave.join(", ")}.` : "";
}

function remedyForCopy({ gave, says, dateLost }: FurtherFile): string {
  if (says || dateLost)
    return "The two state different facts; the page names both. Correct the wrong one.";
  return gave ? "Keep both files, or put all the facts in one." : "Nothing needs to be done.";
}
