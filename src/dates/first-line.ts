import { labelledParts } from "./labels.ts";
import type { ParsedDate } from "./written/check-date.ts";
import { type DateWays, looksLikeDate, parseDate } from "./written/parse-date.ts";

/** A date with which a text begins. */
export interface DateOfText {
  readonly parsed: ParsedDate;
  readonly asFound: string;
  readonly from: "text";
}

/** Number of lines at the head of a text among which a line with nothing but a date may stand: kicker, title, byline. */
const headLines = 4;
/** Length limit of a line with a date; see `parseDate`. */
const longestLine = 100;
/** Number of lines above which the first paragraph begins at last: a press release has those who can be asked before it. */
const linesAbove = 16;
/** Length of what is looked at of a paragraph. */
const longestOpening = 200;
/** Limit of lines that are looked at for further dates. */
const mostLines = 400;

/** A dateline with its day and year: “PARIS, March 15, 2019 /PRNewswire/ --”, “BERLIN (15. März 2019) –”, “Berlin, 15. März 2019.” */
const dateline =
  /^\(?[\p{Lu}\p{Lo}\p{M}][\p{L}\p{M}.,'’ -]{1,60}?[,،(]\s?((?:[\p{L}\p{M}.]+,?\s){0,3}\p{Nd}{1,2}[^/()–—]{0,30}?\p{Nd}{4})(?:\s[гр]\.)?\)?(?:\.\s(?=\p{Lu})|\.?\s?(?:\/[^/]{2,40}\/|\([^()]{2,40}\))?\s?(?:--(?=[\s(])|[-–—:]\s)|\s\/[^/]{2,40}\/\.\s)/u;
/** “東京、2019年3月15日 /PRNewswire/ --”, “(北京 2019年3月15日電)” */
const eastern =
  /^[(（【]?[\p{sc=Han}\p{sc=Katakana}]{2,12}[、，,]?\s?(\p{Nd}{4}年\p{Nd}{1,2}月\p{Nd}{1,2}日)\s?(?:\/[^/]{2,40}\/|[(（][^()（）]{2,40}[)）])?\s?(?:--|[-–—]|[電电讯])/u;

/** What web pages, press releases and papers put before the day of publication on a line of its own. */
const label =
  /^(?:(?:press )?release date|date of (?:release|publication)|(?:press |news )?released?(?: on)?|for (?:immediate )?release(?: on)?|issued(?: on)?|first published(?: on)?|posted by .{1,40}? on|(?:(?:volume|vol|number|no|nr|issue|band|jahrgang|jg|année|año|anno|heft|ausgabe|numéro|número)\.? ?[\divxlc]{1,6}\.?[,;|–—-]? ?){1,2})[:,;|–—-]? /iu;
/** The one who put it there: “Posted on March 4, 2009 by admin”. */
const byWhom = / (?:by|von|par|por|da|door|av) \P{Nd}{1,60}$/iu;

const day = "((?:[\\p{L}\\p{M}.]+,?\\s){0,2}\\p{Nd}{1,2}[^/()–—]{0,30}?\\p{Nd}{4})";
const place = "\\p{Lu}[\\p{L}\\p{M}.,'’ -]{1,40}?";
const dashes = "(?:--|[-–—:])";
/**
 * The opening of a paragraph with its day in front of the place, or in brackets: “March 4, 2009 (LONDON) --”, “March 4, 2009
 * -- LONDON --”, “(LONDON) March 4, 2009 -”, “(London, 4 March 2009)”, “(March 4, 2009) Acme said”.
 */
const dayInFront = new RegExp(
  `^(?:${day},?\\s?(?:\\(${place}\\)|/[^/]{2,40}/|${dashes}\\s?\\p{Lu}[\\p{Lu}., '’-]{2,40}?(?:\\([^()]{2,40}\\))?)\\s?${dashes}\\s|\\(${place}\\)\\s?(?:${dashes}\\s?)?${day}\\s?${dashes}\\s|\\((?:${place},\\s)?${day}\\)[.:]?\\s(?:${dashes}\\s)?(?=["“„«]?[\\p{Lu}\\p{Lo}]))`,
  "u",
);

/** Returns the day in front of a paragraph; one on a line of its own is no opening of a paragraph. */
function findDayInFront(line: string): string | undefined {
  const found = /^\(?[\p{L}\p{Nd}]/u.test(line) ? dayInFront.exec(line) : null;
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/**
 * Reads the date with which a text begins: a line with nothing else, the line of a letter with a place before it, or the
 * day and year of a dateline. A text with several such lines is a chronicle, and none of them its date.
 */
export function readDateOfText(text: string, ways: DateWays): DateOfText | undefined {
  const lines = text.split("\n", mostLines);
  let found: DateOfText | undefined;
  let changed: DateOfText | undefined;
  let isBelow = false;
  let inFront: string | undefined;
  for (const [at, line] of lines.entries()) {
    if (found === undefined && at >= (isBelow ? headLines : linesAbove)) break;
    const isLong = line.length > longestLine;
    // Of paragraphs, the first may open with a dateline; of lines, those at the head may be a date.
    const isSeen = isLong ? !isBelow && !found : found !== undefined || at < headLines;
    isBelow ||= isLong;
    const opening = inFront && isLong ? findDayInFront(line.slice(0, longestOpening)) : undefined;
    if (opening !== undefined && opening !== inFront) return undefined;
    if (!isSeen || !/\p{Nd}/u.test(isLong ? line.slice(0, longestOpening) : line)) continue;
    const read = readLine(line, ways);
    const labelled = read || isLong || at >= headLines ? undefined : readLabelled(line, ways);
    if (labelled?.isChange) changed ??= labelled.date;
    else if (labelled) found ??= labelled.date;
    if (!read) continue;
    if (found && found.asFound !== read.asFound) return undefined;
    found ??= read;
    inFront ??= findDayInFront(line.slice(0, longestOpening));
  }
  return found ?? changed;
}

/**
 * Reads the day of a meeting in the headline of its minutes: “Minutes of the meeting of 15 March 2019”. Of another
 * headline, a day is as often what it is about.
 */
export function readDateOfMinutes(title: string, ways: DateWays): DateOfText | undefined {
  if (title.length > longestLine || !meeting.test(title) || !/\p{Nd}/u.test(title))
    return undefined;
  const asFound = withoutPlace(title).find(looksLikeDate);
  return asFound === undefined ? undefined : dayOf(asFound, ways);
}

/** Reads a date behind a word that says what it is the day of. */
function readLabelled(
  line: string,
  ways: DateWays,
): { readonly date: DateOfText; readonly isChange: boolean } | undefined {
  const parts = labelledParts(line).filter(({ words }) => looksLikeDate(words));
  const part = parts.find(({ isChange }) => !isChange) ?? parts[0];
  const date = part && dayOf(part.words, ways);
  return date && { date, isChange: part.isChange };
}

/**
 * Reads the date of a headline that is the first sentence of a report, with the dateline in front: the first line of a
 * file without a headline. Other titles with a day are about that day.
 */
export function readDateOfTitle(title: string, ways: DateWays): DateOfText | undefined {
  if (!/\p{Nd}{4}/u.test(title)) return undefined;
  const start = title.slice(0, longestOpening);
  if ((start.match(/ \p{Ll}/gu)?.length ?? 0) < leastWords) return undefined;
  return dateline.test(start) || findDayInFront(start) ? readLine(start, ways) : undefined;
}

/** Number of words in small letters that make a headline a sentence. */
const leastWords = 4;

function readLine(line: string, ways: DateWays): DateOfText | undefined {
  const whole =
    line.length > longestLine
      ? undefined
      : withoutPlace(line.replace(label, "").replace(byWhom, "")).find(looksLikeDate);
  const ofPlace = dateline.exec(line.slice(0, longestOpening))?.[1];
  // “LEEDS, England, March 15, 2019”: a county or a state may stand before the day.
  const asFound =
    whole ??
    (ofPlace && withoutPlace(ofPlace).find(looksLikeDate)) ??
    ofPlace ??
    eastern.exec(line.slice(0, longestOpening))?.[1] ??
    findDayInFront(line.slice(0, longestOpening)) ??
    betweenDashes(line);
  return asFound === undefined ? undefined : dayOf(asFound, ways);
}

function dayOf(asFound: string, ways: DateWays): DateOfText | undefined {
  const parsed = parseDate(asFound, ways);
  // A year or a month alone, and a day that does not exist, are the subject of a text as often as its date.
  const isDay = "reason" in parsed ? parsed.choice !== undefined : parsed.precision === "day";
  return isDay ? { parsed, asFound, from: "text" } : undefined;
}

/** Words with which minutes and the like begin, in the languages of most news. */
const meeting =
  /^(?:minutes|meeting|held|interview(?:ed)?|conducted|session|sitting|hearing|transcript|proceedings|protokoll|sitzung|niederschrift|anhörung|procès-verbal|séance|réunion|compte[ -]rendu|acta|sesión|reunión|ata|sessão|reunião|verbale|seduta|notulen)\s/iu;
/** What stands between these and their day. */
const beforeDay = /\s(?:of|on|from|vom|am|du|del|de|da|van)\s(?:(?:the|le)\s)?/giu;

/**
 * Returns a line, and what is left of it without a place: “Boston, Mass., March 15, 2019”, “Paris, le 15 mars 2019”; or
 * without what minutes say before their day: “Minutes of the meeting of
 * March 15, 2019”.
 */
function withoutPlace(line: string): string[] {
  if (meeting.test(line))
    return [...line.matchAll(beforeDay)].flatMap(({ index, 0: { length } }) => {
      const rest = line.slice(index + length);
      // “Held on 15 March 2019, Town Hall”
      return [rest, rest.replace(/,[^,]*$/, "")];
    });
  const [place = "", ...rest] = line.split(/,\s+/);
  if (rest.length === 0 || !/^[\p{L}\p{M}.'’ -]{2,40}$/u.test(place)) return [line];
  return [line, rest.join(", "), rest.slice(1).join(", ")];
}

/**
 * Returns the date that stands between dashes or strokes, or before the first: “NEW YORK--(BUSINESS WIRE)--Mar 15, 2019--”,
 * “(Rome) – 15 March 2019 –”, “LONDON, UK / ACCESSWIRE / March 15, 2019 /”, “March 15, 2019 -- The ferry”.
 */
function betweenDashes(line: string): string | undefined {
  const pieces = line.slice(0, 160).split(/\s?(?:--|[–—])\s?|\s-\s|\s\/\s/, 4);
  const [first = "", second = ""] = pieces;
  // “15 March 2019 – 4 April”, and a life, are spans.
  const opens = /^["“„«]?\p{Lu}/u.test(second) && !/\p{Nd}/u.test(second.slice(0, 30));
  return (
    pieces.slice(1, -1).find(looksLikeDate) ?? [first].find((one) => opens && looksLikeDate(one))
  );
}
