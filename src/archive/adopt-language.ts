import { isWrittenIn } from "../languages/written-in.ts";
import type { UnsettledFacts } from "../model/article.ts";
import type { CommonLanguage } from "../model/language.ts";

/**
 * Gives an article whose text does not tell its language the one that the articles around it have, unless the text
 * speaks against that: by its script, or by common words of other languages.
 */
export function adoptLanguage(
  article: UnsettledFacts,
  common: CommonLanguage | undefined,
): UnsettledFacts {
  if (!article.languageDoubt) return article;
  const { languageDoubt: doubt, ...facts } = article;
  if (!common || facts.language !== "") return facts;
  const [code = ""] = common.language.split("-", 1);
  const isLikely = doubt.likely?.some((one) => one.split("-", 1)[0] === code) ?? true;
  if (!isLikely || !isWrittenIn(common.language, doubt.script)) return facts;
  return { ...facts, language: common.language, languageFrom: common.origin };
}
