import { detectLanguage } from "../languages/detect-language.ts";
import { directionOf, findScript } from "../languages/scripts.ts";
import type { UnsettledArticle } from "../model/article.ts";
import type { LanguageDoubt, LanguageOrigin } from "../model/language.ts";
import { languageDeclaredFor } from "../settings/languages.ts";
import type { Enrichment } from "./enrichment.ts";

/**
 * Adds the language and how it is known: the file gives it, else the owner has declared it, else the text shows it.
 * It stays unknown rather than guessed; then the whole pile may tell it (`archive/common-languages.ts`). The direction
 * is that of the script, whatever the language.
 */
export const language: Enrichment = (article, { languages }) => {
  const { declaredLanguage, file, source } = article;
  if (declaredLanguage) return known(article, declaredLanguage, { by: "file" });
  const declared = languageDeclaredFor(file.path, source.id, languages);
  if (declared) {
    const { folder } = declared;
    const origin =
      folder === undefined ? ({ of: "source" } as const) : ({ of: "folder", folder } as const);
    return known(article, declared.language, { by: "declaration", ...origin });
  }
  const text = wordsOf(article);
  const found = detectLanguage(text);
  const direction = directionOf(found.script);
  if (found.language !== "")
    return { ...article, direction, language: found.language, languageFrom: { by: "text" } };
  if (found.script === "") return { ...article, direction, language: "" };
  const languageDoubt: LanguageDoubt = {
    script: found.script,
    ...(!tellsNothing(text, found.likely) && { likely: found.likely }),
  };
  return { ...article, direction, language: "", languageDoubt };
};

function known(
  article: UnsettledArticle,
  tag: string,
  languageFrom: LanguageOrigin,
): UnsettledArticle {
  const { script } = findScript(wordsOf(article).slice(0, 400));
  return { ...article, direction: directionOf(script), language: tag, languageFrom };
}

/** Returns the words by which an article is judged: its text, or, where that is short, with its headline. */
function wordsOf({ title, plainText }: UnsettledArticle): string {
  return plainText.length < 400 ? `${title}\n${plainText}` : plainText;
}

/** Length of a text, in characters, that may have no common word of its language. */
const shortLength = 120;

/** Whether a text speaks neither for nor against a language. */
function tellsNothing(text: string, likely: readonly string[]): boolean {
  return text.length <= shortLength && likely.length !== 1;
}
