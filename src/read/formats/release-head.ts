import { looksLikeDate } from "../../dates/written/parse-date.ts";
import type { Line } from "../plain/line.ts";
import { kindOf, type PlainHead } from "./plain-head.ts";

/** Lines among which the head of a press release ends: those who can be asked take up to ten. */
const headOfRelease = 16;

const opening =
  /^[\s*#-]*(?:(?:for\s+)?immediate\s+release|(?:press|news|media)\s+(?:release|statement|advisory)|pressemitteilung|communiqué\s+de\s+presse|comunicado\s+de\s+prensa|comunicato\s+stampa|nota\s+de\s+prensa)[\s*#]*(?:[:,–—-]\s*(?<rest>.*))?$/iu;
/** Lines that say whom to ask, when and how: no headline. */
const aside =
  /^(?:(?:media|press|news)\s+)?(?:contacts?|enquiries|inquiries|phone|tel|telephone|e-?mail|fax|embargo(?:ed)?|release|no\.|number|for\s+(?:more|further|immediate|release)|until\s+further)(?![\p{L}-])|@|https?:|www\.|\d{3}[\s.–-]\d{3,4}|^[\s*#_=-]*$/iu;

/** The line that says until when nobody may print it. */
const embargo =
  /^[\s*#-]*(?:under\s+)?(?:strict(?:ly)?\s+)?embargo(?:ed)?\b[^\d:]*?(?:until|till|to|for|:)\s*(.*?)[\s*#]*$/i;
/** A time of day before a day: “6 a.m. EST, March 9, 2019”. */
const clock =
  /^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4}\b)?,?\s*(?:on\s+)?(?=\p{L}|\d)/u;

/**
 * Reads the head of a press release, which says first that it is one: the date, and the headline below whom to ask.
 * Every other line stays in the text. Undefined for any other file, and where no headline is found.
 */
export function readReleaseHead(filled: readonly Line[]): PlainHead | undefined {
  const [first] = filled;
  if (!first || !(opening.test(first.value) || embargoIn(first))) return undefined;
  const head = filled.slice(0, headOfRelease);
  let date: Line | undefined;
  let embargoed: Line | undefined;
  let isAside = false;
  for (const [at, line] of head.entries()) {
    const isJoined = head[at - 1]?.number === line.number - 1;
    if (!isJoined) isAside = false;
    const rest = opening.exec(line.value)?.groups?.rest;
    if (rest !== undefined && looksLikeDate(rest)) date ??= { number: line.number, value: rest };
    const end = embargoIn(line);
    embargoed ??= end;
    if (at === 0 || end || opening.test(line.value)) continue;
    // An address on a line of its own is that of a file in our own form.
    if (kindOf(line) === "A") return undefined;
    if (looksLikeDate(dateIn(line))) {
      date ??= { number: line.number, value: dateIn(line) };
      continue;
    }
    isAside ||= aside.test(line.value);
    if (aside.test(line.value) || (isAside && hasGaps(head))) continue;
    if (!"hHs".includes(kindOf(line))) return undefined;
    if (isJoined && isOfOffice(head, at)) continue;
    const day = embargoed ?? date;
    return {
      fields: { title: line.value, ...(day && { date: day.value }) },
      lines: { title: line.number, ...(day && { date: day.number }) },
      ...(embargoed && { names: { date: "embargo" } }),
      // A line that says more than the day stays.
      below: filled.filter(
        (one) => one !== line && !(one.number === day?.number && one.value === day.value),
      ),
      problems: [],
    };
  }
  return undefined;
}

/** The day until which a line keeps a release from readers. */
function embargoIn({ number, value }: Line): Line | undefined {
  const until = embargo.exec(value)?.[1];
  const end = until && [until, until.replace(clock, "")].find(looksLikeDate);
  return end ? { number, value: end } : undefined;
}

/** The day on a line of its own, with a word before it or without. */
function dateIn({ value }: Line): string {
  return value.replace(/^(?:(?:release\s+)?date|released?|issued|published)\s*:\s*/i, "");
}

/** Whether a line names who speaks: a date stands right below it, and the headline below that. */
function isOfOffice(head: readonly Line[], at: number): boolean {
  const [line, next] = [head[at], head[at + 1]];
  if (!line || next?.number !== line.number + 1 || !looksLikeDate(dateIn(next))) return false;
  const below = head[at + 2];
  return below !== undefined && below.number > next.number + 1 && "hH".includes(kindOf(below));
}

/** Whether empty lines part the blocks of a head. */
function hasGaps(lines: readonly Line[]): boolean {
  return lines.some(({ number }, at) => at > 0 && number > (lines[at - 1]?.number ?? 0) + 1);
}
