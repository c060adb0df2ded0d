import type { Locale } from "date-fns";
import { ar } from "date-fns/locale/ar";
import { arDZ } from "date-fns/locale/ar-DZ";
import { arMA } from "date-fns/locale/ar-MA";
import { bn } from "date-fns/locale/bn";
import { cs } from "date-fns/locale/cs";
import { de } from "date-fns/locale/de";
import { deAT } from "date-fns/locale/de-AT";
import { el } from "date-fns/locale/el";
import { enGB } from "date-fns/locale/en-GB";
import { es } from "date-fns/locale/es";
import { faIR } from "date-fns/locale/fa-IR";
import { fr } from "date-fns/locale/fr";
import { he } from "date-fns/locale/he";
import { hi } from "date-fns/locale/hi";
import { id } from "date-fns/locale/id";
import { it } from "date-fns/locale/it";
import { nl } from "date-fns/locale/nl";
import { pl } from "date-fns/locale/pl";
import { pt } from "date-fns/locale/pt";
import { ru } from "date-fns/locale/ru";
import { sv } from "date-fns/locale/sv";
import { th } from "date-fns/locale/th";
import { tr } from "date-fns/locale/tr";
import { uk } from "date-fns/locale/uk";
import { vi } from "date-fns/locale/vi";

/**
 * Languages whose words for months and weekdays are known. Chinese, Japanese and Korean write them as numbers and signs:
 * `written/east-asian.ts`.
 */
const locales: readonly Locale[] = [
  ...[enGB, de, deAT, fr, es, pt, it, nl, sv, pl, cs, ru, uk, tr, el],
  ...[ar, arDZ, arMA, faIR, he, hi, bn, id, vi, th],
];

/** A word of some language, with the number of what it names: months from 1, weekdays from 0, Sunday. */
export type NumberedWord = readonly [word: string, number: number];

const widths = ["wide", "abbreviated"] as const;
/** In some languages months have another ending behind a day: “marzec”, “15 marca”. */
const contexts = ["standalone", "formatting"] as const;

/** Lists the names of months in all languages, long and short, in every form that a date may have. */
export function monthNames(): NumberedWord[] {
  return namesOf(12, ({ localize }, at, form) => localize.month(at, form)).map(([word, at]) => {
    return [word, at + 1];
  });
}

/** Lists the names of weekdays in all languages. */
export function weekdayNames(): NumberedWord[] {
  return namesOf(7, ({ localize }, at, form) => localize.day(at, form));
}

interface Form {
  readonly width: (typeof widths)[number];
  readonly context: (typeof contexts)[number];
}

function namesOf(
  count: number,
  // Types of date-fns know only literal numbers of months and weekdays.
  nameOf: (locale: Locale, at: never, form: Form) => string,
): NumberedWord[] {
  const names: NumberedWord[] = [];
  for (const locale of locales) {
    for (let at = 0; at < count; at += 1) {
      for (const width of widths) {
        for (const context of contexts) {
          names.push([nameOf(locale, at as never, { width, context }), at]);
        }
      }
    }
  }
  return names;
}
