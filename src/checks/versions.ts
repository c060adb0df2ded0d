import type { Check } from "../check.ts";

/** Files that are one article: named, so that their owner knows which text the page carries. */
export const versions: Check = (articles) =>
  articles.flatMap((article) =>
    article.furtherFiles.map((file) => ({
      code: file.sameText ? "duplicate" : "version",
      severity: "note" as const,
      file: file.path,
      found: file.sameText
        ? `The same article stands in ${article.file.path}; one page was made of both.`
        : `A fuller text of this article stands in ${article.file.path}; it is the page, this one is linked from it.`,
      remedy: "Nothing needs to be done.",
    })),
  );
