import type { Forms } from "../../words/words.ts";

/** How the language of the page writes numbers, counted words, dates and names of languages. */
export interface BrowserWriting {
  count(number: number, forms: Forms): string;
  number(number: number): string;
  date(date: string): string;
  languageName(code: string): string | undefined;
}

/** Digits are Western in every language, as on all pages. */
export function makeWriting(language: string): BrowserWriting {
  const locale = `${language}-u-nu-latn`;
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(language);
  const names = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
  const dates = [
    { year: "numeric" },
    { year: "numeric", month: "long" },
    { year: "numeric", month: "long", day: "numeric" },
  ] as const;
  // The same order as on the pages: “22 November 2021”.
  const dateLocale = language === "en" ? "en-GB" : locale;
  const formats = dates.map(
    (parts) =>
      new Intl.DateTimeFormat(dateLocale, { ...parts, calendar: "gregory", timeZone: "UTC" }),
  );
  return {
    number: (number) => numbers.format(number),
    count: (number, forms) =>
      (forms[rules.select(number)] ?? forms.other).replace("#", numbers.format(number)),
    date(text) {
      const parts = text.split("-");
      const date = new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`);
      return formats[parts.length - 1]?.format(date) ?? text;
    },
    languageName(code) {
      try {
        return code === "und" ? undefined : names.of(code);
      } catch {
        return undefined;
      }
    },
  };
}
