import type { Check } from "../check.ts";

/** Files that are one article: named, so that their owner knows which text the page carries. */
export const versions: Check = (articles) =>
  articles.flatMap((article) =>
    article.furtherFiles.map((file) => ({
      code: file.sameText ? "duplicate" : "version",
      severity: file.sameText ? ("note" as const) : ("warning" as const),
      file: file.path,
      found: file.sameText
        ? `The same article stands in ${article.file.path}; one page was made of both.`
        : `Another text of this address and title stands in ${article.file.path}; that is the page, this one can be read on it.`,
      remedy: file.sameText
        ? "Nothing needs to be done."
        : "If these are two articles and not two versions of one, give each its own address or title.",
    })),
  );
