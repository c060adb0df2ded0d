import type { Words } from "../../words/en.ts";

/** A text with its own language and direction. */
interface Spoken {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/**
 * Returns the language attributes of an article's words among those of the interface. Most archives have
 * one language: an attribute of the whole page need not be repeated at every headline.
 */
export function speech({ language, direction }: Spoken, words: Words) {
  return {
    lang: language === words.language ? undefined : language,
    dir: direction === words.direction ? undefined : direction,
  };
}
