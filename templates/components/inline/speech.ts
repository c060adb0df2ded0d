import type { Words } from "../../words/en.ts";

/** A text with its own language and direction. */
interface Spoken {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/**
 * The attributes of an article's words that stand among those of the interface. Most archives speak
 * one language: what a page has said for all of it need not be said again at every headline.
 */
export function speech({ language, direction }: Spoken, words: Words) {
  return {
    lang: language === words.language ? undefined : language,
    dir: direction === words.direction ? undefined : direction,
  };
}
