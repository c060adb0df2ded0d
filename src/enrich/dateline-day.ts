/** Beginnings of the names of months in the languages of most news. */
const stems =
  "jan|ene|gen|янв|january|feb|fév|fev|фев|mar|mär|mrt|мар|apr|abr|avr|апр|may|mai|mei|maj|mag|май|мая|jun|jui|giu|июн|jul|lug|июл|aug|ago|août|aout|авг|sep|set|сен|oct|okt|out|ott|окт|nov|ноя|dec|déc|dez|dic|дек|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|гру|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر";
const month = `(?:${stems})[\\p{L}\\p{M}]{0,8}\\.?`;
const number = "[\\d٠-٩]{1,2}(?:st|nd|rd|th|er|º|°|\\.)?";
const weekday =
  "(?:\\p{L}{3,6}day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const time = "(?:,?\\s*\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?|GMT|Uhr|h)?)?";
const day = `(?:${month}\\s*${number}|${number}\\s*(?:de |di |d['’]|of )?${month}|${month},?\\s+(?=\\d{4})|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)`;
const dated = `(?:${day}(?:,?\\s*(?:de |del )?\\d{4})?)${time}`;
/** What stands between a place and its day. Weekdays other than English ones only behind a comma: Santo Domingo. */
const between = `(?:,\\s*(?:${weekday},?\\s+)?|\\s+(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\\s+|\\.\\s+|\\s+)`;

/** A day at the end of a place: “, June 3”, “. Dec 22”, “, 3rd June, 2021”, “, Wednesday, June 3”, “, 3 jun”, “, Monday”. */
const dayAtEnd = new RegExp(`(?:${between}${dated}|,\\s*${weekday}${time})[.,]?$`, "iu");

/** A place and a day in front of a sentence, and nothing between: “LONDON, June 3 Gold”. */
const dayThenSentence = new RegExp(
  `^(.{3,60}?${between}${dated})[.,]?\\s+(?=["“„«‘'<]?\\p{Lu})`,
  "iu",
);

/** A day that opens a text, as the second of two: “PARIS, June 3 — July 5”. */
const dayAtStart = new RegExp(
  `^(?:(?:${weekday},?\\s+)?${dated}|${weekday}(?=[,.]?\\s*$))(?![\\p{L}\\d])`,
  "iu",
);

/** Removes the day at the end of words. */
export function withoutDay(words: string): string {
  return mayEndInDay.test(words) ? words.replace(dayAtEnd, "") : words;
}

/** A quick look for a figure or a part of a weekday. */
const mayEndInDay =
  /[\d٠-٩]|day|tag|woch|feira|lun|mar|mer|mi[eé]r|jeu|jue|ven|vier|sam|s[áa]b|dom|dim|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./i;

/** Whether words are only a day: “Jan. 10 (Xinhua) --”. */
export function isDay(words: string): boolean {
  return withoutDay(`,${words}`) === "";
}

export function opensWithDay(text: string): boolean {
  return dayAtStart.test(text);
}

/** Returns the place and the day that stand in front of a sentence without a dash, and the length of both. */
export function dayBeforeSentence(text: string): { words: string; end: number } | undefined {
  const [found = "", words] = dayThenSentence.exec(text) ?? [];
  return words === undefined ? undefined : { words, end: found.length };
}
