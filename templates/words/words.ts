import { dateFormats } from "../../src/dates/dates.ts";
import type { InterfaceLanguage } from "../../src/settings/settings.ts";

/** The features that every language has: how it writes numbers, dates and counted things. */
export interface Writing {
  readonly language: InterfaceLanguage;
  readonly direction: "ltr" | "rtl";
  /** "12,345". */
  readonly number: (number: number) => string;
  readonly dates: ReturnType<typeof dateFormats>;
}

/** Forms of a counted word, by the plural rules of Unicode CLDR; "#" stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Makes the writing of a language. `numerals` are ICU's names of digits: the same for all numbers of a
 * page, and those of its dates.
 */
export function writing(language: InterfaceLanguage, direction: Writing["direction"]): Writing {
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`);
  return {
    language,
    direction,
    number: (number) => numbers.format(number),
    dates: dateFormats(language),
  };
}

/** Returns a function that writes a number with the right form of a word: "1 article", "2 articles". */
export function counted({ language, number }: Writing, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace("#", number(count));
}
