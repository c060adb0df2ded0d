import { findRegion } from "../places/regions.ts";
import {
  type Agency,
  agencyInBrackets,
  agencyOfSpelling,
  bareDatelineAgency,
  othersInBrackets,
  unlike,
} from "./agencies.ts";
import { isDay } from "./dateline-day.ts";
import { readDatelinePlace } from "./dateline-place.ts";
import { isProse, opensSentence } from "./dateline-rest.ts";
import { mayHoldDateline } from "./may-hold-dateline.ts";
import { readHanDateline } from "./read-han-dateline.ts";
import { dash, longestHead, type Reading, readPlaceAlone } from "./read-place-alone.ts";

/** The opening of a wire story: place, agency or both, before its first sentence. */
export interface Opening {
  /** Place in its display form: “Moscow”, “St. Petersburg, Fla.”. */
  readonly place?: string;
  readonly agency?: Agency;
  /** Agencies that it names behind the first: “CNN / AP / REUTERS”. */
  readonly others?: readonly Agency[];
  /** The words it was read from, with their dash. */
  readonly asFound: string;
  /** The paragraph without the opening. */
  readonly rest: string;
  /** Whether it counts only near the start of a text, since it has no more than a town and a sign. */
  readonly weak?: boolean;
}

/**
 * Reads the dateline at the start of a paragraph. The less complete it is, the stricter the rules: with an
 * agency in brackets any place in capitals will do; without one the place must be known.
 */
export function readDateline(paragraph: string): Opening | undefined {
  if (!mayHoldDateline(paragraph, 0)) return undefined;
  const head = paragraph.slice(0, longestHead);
  const found =
    (bracket.test(head) ? (readBracketed(paragraph) ?? readUnlisted(paragraph)) : undefined) ??
    (sign.test(head) ? readBare(paragraph) : undefined) ??
    readAgencies(paragraph) ??
    readHanDateline(paragraph) ??
    readPlaceAlone(paragraph);
  if (!found) return undefined;
  const { end, ...facts } = found;
  return { ...facts, asFound: paragraph.slice(0, end).trim(), rest: paragraph.slice(end).trim() };
}

const bracket = /[([/]/;
const sign = /[-–—―−_]| {2}/;
const separator = new RegExp(`^[.,:]?\\s*(?:${dash}|:)\\s*|^\\.\\s+`);

/** Reads “MOSCOW (AP) —”, “MOSCOW, Dec. 22. /TASS/.”, “(Reuters) -”, “london (reuters) -”. */
function readBracketed(paragraph: string): Reading | undefined {
  const head = paragraph.slice(0, longestHead);
  for (const match of head.matchAll(/[([]([^()[\]]{2,40})[)\]]|\/([\p{L} -]{2,20})\//gu)) {
    const words = match[1] ?? match[2] ?? "";
    const agency = agencyInBrackets(words) ?? agencyOfSpelling(words);
    if (!agency) continue;
    const all = othersInBrackets(words);
    const named = { agency, ...(all.length > 0 && { others: all }) };
    const before = head.slice(0, match.index).replace(author, "").trim();
    const behind = match.index + match[0].length;
    const dashLength = separator.exec(paragraph.slice(behind, behind + 10))?.[0].length ?? 0;
    const end = behind + dashLength;
    if (before === "" || isDay(before)) {
      return dashLength > 0 ? readPlaceBehind(paragraph, named, end) : undefined;
    }
    const place = readDatelinePlace(before);
    if (!place || !(place.known || place.capitals || place.dated)) return undefined;
    if (!place.known && initialsOf(before) === words) return undefined;
    if (words === "PA" && (!place.known || pennsylvanian.test(place.place))) return undefined;
    // “Rajahmundry (AP) — LARGEST” is in Andhra Pradesh.
    const short = words.length === 2 && !place.capitals && !place.dated;
    if (short && !isProse(paragraph.slice(end))) return undefined;
    const rest = paragraph.slice(end, end + 10).trim();
    const follows = dashLength > 0 || (rest === "" ? place.known : opensSentence(rest));
    return follows ? { place: place.place, ...named, end } : undefined;
  }
  return undefined;
}

/** Reads a place and a wire that is on no list: “TOKYO (Nikkei) --”, “Zürich (awp) -”. */
function readUnlisted(paragraph: string): Reading | undefined {
  const [found = "", before = "", wire = ""] = unlisted.exec(paragraph.slice(0, longestHead)) ?? [];
  if (found === "" || findRegion(wire)) return undefined;
  const place = readDatelinePlace(before);
  if (!place?.known || !place.sure) return undefined;
  if (!place.capitals && !place.dated && !/^(?:\p{Ll}{3}|\p{Lu}{3,5})$/u.test(wire))
    return undefined;
  return isProse(paragraph.slice(found.length))
    ? { place: place.place, end: found.length }
    : undefined;
}

const unlisted = new RegExp(
  `^([^()/]{3,60}?)(?:\\s+|--)[(/]((?:\\p{Lu}[\\p{L}.& -]{2,30}|\\p{Ll}{3}))[)/]\\.?\\s*${dash}\\s*`,
  "u",
);

/** Cities in “PITTSBURGH (PA)”: the state, not the agency. */
const pennsylvanian = /^(?:Allentown|Harrisburg|Philadelphia|Pittsburgh|Scranton)\b/;

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
function readPlaceBehind(
  paragraph: string,
  named: Pick<Reading, "agency" | "others">,
  end: number,
): Reading {
  const { weak, ...place } = readPlaceAlone(paragraph.slice(end), true) ?? { end: 0 };
  return { ...place, ...named, end: end + place.end };
}

/** The sign behind an agency: two blanks, or a dash. */
const behindAgency = new RegExp(`\\s{2,}|[.,]?\\s*${dash}\\s*(?=[\\s<]|$)\\s*|\\s*[—–]\\s*`, "g");

/**
 * Reads “MOSCOW AP  Russian”, which is “MOSCOW (AP) — Russian” without its punctuation. So little is left
 * that the place has to be known, or dated: “JONES AP  ”, “IBM AP  ” open other texts.
 */
function readBare(paragraph: string): Reading | undefined {
  const head = paragraph.slice(0, longestHead);
  for (const sign of head.matchAll(behindAgency)) {
    const found = agencyAtEnd(head.slice(0, sign.index));
    if (!found || found.from < 4) continue;
    const before = head.slice(0, found.from);
    const place = readDatelinePlace(before);
    if (!place || !(place.known || place.dated)) return undefined;
    const parted = /[,/]\s*$/.test(before);
    if (!place.capitals && !(place.known && (place.dated || parted))) return undefined;
    const end = sign.index + sign[0].length;
    const rest = paragraph.slice(end, end + 8);
    if (!opensSentence(rest) && !(place.dated && rest !== "")) return undefined;
    return { place: place.place, agency: found.agency, end };
  }
  return undefined;
}

/** Most words in the name of an agency: “Los Angeles Times-Washington Post News Service”. */
const mostWords = 7;

/** Returns the agency that ends words without brackets, and where it begins: “SYDNEY, AAP”. */
function agencyAtEnd(words: string): { agency: Agency; from: number } | undefined {
  let from = words.length;
  for (let count = 0; count < mostWords && from > 0; count += 1) {
    from = Math.max(words.lastIndexOf(" ", from - 2), words.lastIndexOf("/", from - 2)) + 1;
    const agency = bareDatelineAgency(words.slice(from));
    if (agency) return { agency, from };
  }
  return undefined;
}

/** Reads “CNN / AP / REUTERS — ”, which names no place, and “AFP, Paris — ”. */
function readAgencies(paragraph: string): Reading | undefined {
  const [first = ""] = paragraph.slice(0, 40).split(/ ?[/|,&+:]| [-–—]| {2}/, 1);
  if (!bareDatelineAgency(first)) return undefined;
  const head = paragraph.slice(0, longestHead);
  const parts = head.split(partsOfList);
  const names: Agency[] = [];
  let end = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const agency = bareDatelineAgency(parts[at] ?? "");
    if (!agency) break;
    names.push(agency);
    end += (parts[at] ?? "").length + (parts[at + 1] ?? "").length;
  }
  const [agency, ...others] = unlike(names);
  if (!agency) return undefined;
  const named = { agency, ...(others.length > 0 && { others }) };
  const reading = readPlaceBehind(paragraph, named, end);
  const isList = names.length > 1 && endsInSign.test(head.slice(0, end));
  return reading.place !== undefined || isList ? reading : undefined;
}

/** What stands between agencies, and behind the last. */
const partsOfList = new RegExp(`( ?[/|,&+:] ?| [.,]?${dash}\\s+|\\s{2,})`);
const endsInSign = new RegExp(`(?:${dash}|:)\\s*$|\\s{2,}$`);
