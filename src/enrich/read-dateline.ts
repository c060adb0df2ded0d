import { type Agency, agencyInBrackets, agencyOfSpelling, bareDatelineAgency } from "./agencies.ts";
import { isDay, readDatelinePlace } from "./dateline-place.ts";

/** The opening of a wire story: place, agency or both, before its first sentence. */
export interface Opening {
  /** Place in its display form: “Moscow”, “St. Petersburg, Fla.”. */
  readonly place?: string;
  readonly agency?: Agency;
  /** The words it was read from, with their dash. */
  readonly asFound: string;
  /** The paragraph without the opening. */
  readonly rest: string;
}

/**
 * Reads the dateline at the start of a paragraph. The less complete it is, the stricter the rules: with an
 * agency in brackets any place in capitals will do; without one the place must be known.
 */
export function readDateline(paragraph: string): Opening | undefined {
  if (!mayHoldDateline(paragraph, 0)) return undefined;
  const found = readBracketed(paragraph) ?? readBare(paragraph) ?? readPlaceAlone(paragraph);
  if (!found) return undefined;
  const { end, ...facts } = found;
  return { ...facts, asFound: paragraph.slice(0, end).trim(), rest: paragraph.slice(end).trim() };
}

/**
 * Whether the text from `at` on may be a dateline: almost no paragraph is. Looks at few characters, since
 * it is called for every paragraph of the archive.
 */
export function mayHoldDateline(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === openBracket) return true;
  if (!isCapital(first)) return false;
  // “McALLEN”, “N'DJAMENA”, “U.S.”: a second capital is among the first letters.
  const second = text.charCodeAt(at + 1);
  if (isCapital(second)) return true;
  if (second === space) return false;
  if (isCapital(text.charCodeAt(at + 2)) && isCapital(text.charCodeAt(at + 3))) return true;
  return hasBracketOrDay(text, at + 3);
}

/** Whether lower-case text has a bracket near the start, or a digit after a comma. A loop, for speed. */
function hasBracketOrDay(text: string, from: number): boolean {
  let comma = false;
  for (let at = from; at < from + 60; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || Number.isNaN(code)) return false;
    if (code === openBracket) return true;
    if (code === commaSign) comma = true;
    else if (comma && code >= digitZero && code <= digitNine && at < from + 45) return true;
  }
  return false;
}

const lineFeed = 0x0a;
const space = 0x20;
const openBracket = 0x28;
const commaSign = 0x2c;
const digitZero = 0x30;
const digitNine = 0x39;

/** Whether a letter is a Latin, Greek or Cyrillic capital; beyond ASCII, case is ignored. */
function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x530);
}

interface Reading {
  readonly place?: string;
  readonly agency?: Agency;
  readonly end: number;
}

const longestHead = 110;
const dash = "[-–—―−_]{1,3}";
const separator = new RegExp(`^[.,:]?\\s*(?:${dash}|:)\\s*|^\\.\\s+`);
const sentence = /^["“„«‘'(]*[\p{Lu}\d$€£]/u;

/** Reads “MOSCOW (AP) —”, “MOSCOW, Dec. 22. /TASS/.”, “(Reuters) -”. */
function readBracketed(paragraph: string): Reading | undefined {
  const head = paragraph.slice(0, longestHead);
  for (const match of head.matchAll(/\(([^()]{2,40})\)|\/([\p{L} -]{3,20})\//gu)) {
    const agency = agencyInBrackets(match[1] ?? match[2] ?? "");
    if (!agency) continue;
    const before = head.slice(0, match.index).replace(author, "").trim();
    const behind = match.index + match[0].length;
    const dashLength = separator.exec(paragraph.slice(behind, behind + 10))?.[0].length ?? 0;
    const end = behind + dashLength;
    if (before === "" || isDay(before)) {
      return dashLength > 0 ? readPlaceBehind(paragraph, agency, end) : undefined;
    }
    const place = readDatelinePlace(before);
    if (!place || !(place.known || place.capitals)) return undefined;
    if (!place.known && initialsOf(before) === match[1]) return undefined;
    if (match[1] === "PA" && (!place.known || pennsylvanian.test(place.place))) return undefined;
    const rest = paragraph.slice(end, end + 10).trim();
    const follows = dashLength > 0 || (rest === "" ? place.known : sentence.test(rest));
    return follows ? { place: place.place, agency, end } : undefined;
  }
  return undefined;
}

/** Cities in “PITTSBURGH (PA)”: the state, not the agency. */
const pennsylvanian = /^(?:Harrisburg|Philadelphia|Pittsburgh)\b/;

/**
 * An author before the dateline, “By ELAINE KURTENBACH    SHANGHAI, China (AP) --”: two lines that were
 * joined.
 */
const author = /^by .{2,80}\s{2,}/i;

/**
 * Returns the initials of words: “ADVANCED PLACEMENT (AP) —” spells out an abbreviation and is not a place.
 */
function initialsOf(words: string): string {
  return words.match(/(?<!\p{L})\p{Lu}/gu)?.join("") ?? "";
}

/** Reads “(ANSA) - ROME, JUN 3 - ”. */
function readPlaceBehind(paragraph: string, agency: Agency, end: number): Reading {
  const place = readPlaceAlone(paragraph.slice(end));
  return place ? { ...place, agency, end: end + place.end } : { agency, end };
}

const bare = new RegExp(`^(.{3,80}?)(?:, ?| )(${bareDatelineAgency})(?:\\s{2,}|,?\\s*${dash}\\s+)`);

/**
 * Reads “MOSCOW AP  Russian”, which is “MOSCOW (AP) — Russian” without its punctuation. So little is left
 * that the place has to be known, or dated: “JONES AP  ”, “IBM AP  ” open other texts.
 */
function readBare(paragraph: string): Reading | undefined {
  const [found, before = "", spelling = ""] = bare.exec(paragraph.slice(0, longestHead)) ?? [];
  const agency = agencyOfSpelling(spelling);
  if (found === undefined || !agency) return undefined;
  const place = readDatelinePlace(before);
  if (!place?.capitals || !(place.known || place.dated)) return undefined;
  if (!sentence.test(paragraph.slice(found.length, found.length + 8))) return undefined;
  return { place: place.place, agency, end: found.length };
}

const endOfPlace = new RegExp(
  `\\.?\\s*[—–―]{1,2}\\s*|\\.?\\s+${dash}\\s+|\\.?--+\\s*|\\.-\\s*|\\s{2,}`,
);

/** Reads “NEW YORK — ”, “Washington, June 18.— ”: a known place before a sentence, and nothing else. */
function readPlaceAlone(paragraph: string): Reading | undefined {
  const end = endOfPlace.exec(paragraph.slice(0, longestHead));
  if (!end || end.index < 3) return undefined;
  const stop = end[0].startsWith(".") ? "." : "";
  const place = readDatelinePlace(paragraph.slice(0, end.index) + stop);
  if (!place?.known || !(place.capitals || place.dated)) return undefined;
  const from = end.index + end[0].length;
  return isProse(paragraph.slice(from, from + 250)) ? { place: place.place, end: from } : undefined;
}

/** Whether text is a sentence, not a headline, a score or a list: some of its words begin in lower case. */
function isProse(text: string): boolean {
  return /^["“„«‘'(]*\p{Lu}/u.test(text) && (text.match(/ \p{Ll}/gu)?.length ?? 0) >= 4;
}
