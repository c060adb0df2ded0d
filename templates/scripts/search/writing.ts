import type { Forms } from "../../words/words.ts";

/** The way the language of the page writes numbers, counted words, dates and names of languages. */
export interface BrowserWriting {
  count(number: number, forms: Forms): string;
  number(number: number): string;
  date(date: string): string;
  languageName(code: string): string | undefined;
}

/**
 * Makes the writing of a language. Digits are Western in every language, as on all pages. Rules are
 * loaded when they are first needed.
 */
export function makeWriting(language: string): BrowserWriting {
  const locale = `${language}-u-nu-latn`;
  // The same order as on the pages: “22 November 2021”.
  const dateLocale = language === "en" ? "en-GB" : locale;
  const numbers = once(() => new Intl.NumberFormat(locale));
  const rules = once(() => new Intl.PluralRules(language));
  const names = once(() => new Intl.DisplayNames(language, { type: "language", fallback: "none" }));
  const dates = (
    [
      { year: "numeric" },
      { year: "numeric", month: "long" },
      { year: "numeric", month: "long", day: "numeric" },
    ] as const
  ).map((parts) =>
    once(
      () => new Intl.DateTimeFormat(dateLocale, { ...parts, calendar: "gregory", timeZone: "UTC" }),
    ),
  );
  return {
    number: (number) => numbers().format(number),
    count: (number, forms) =>
      (forms[rules().select(number)] ?? forms.other).replace("#", numbers().format(number)),
    date(text) {
      const parts = text.split("-");
      const date = new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`);
      if (Number.isNaN(date.getTime())) return text;
      return dates[parts.length - 1]?.().format(date) ?? text;
    },
    languageName(code) {
      try {
        return code === "und" ? undefined : names().of(code);
      } catch {
        return undefined;
      }
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
