import type { Article } from "../model/article.ts";
import type { Check } from "./check.ts";

/** Reports different titles under one address: either of the addresses may be wrong. */
export const sharedAddress: Check = (articles) => {
  const byAddress = new Map<string, Article[]>();
  for (const article of articles) {
    // An article in several languages is no mistake.
    if (!article.source.url || article.translations) continue;
    const group = byAddress.get(article.claim);
    if (group) group.push(article);
    else byAddress.set(article.claim, [article]);
  }
  const shared = [...byAddress.values()].filter((group) => group.length > 1);
  return shared.flatMap((group) =>
    group.map((article) => ({
      code: "shared-address",
      severity: "warning" as const,
      file: article.file.path,
      found: `Another article has the same address: ${otherFile(group, article)}.`,
      remedy: "Both were built; correct the address that is wrong.",
    })),
  );
};

function otherFile(group: readonly Article[], article: Article): string {
  return group.find((other) => other !== article)?.file.path ?? "";
}
