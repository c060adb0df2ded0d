import { type Agency, agencyInBrackets } from "./agencies.ts";
import { dayBeforeSentence } from "./dateline-day.ts";
import { type DatelinePlace, readDatelinePlace } from "./dateline-place.ts";
import {
  followsDay,
  hasNewsWord,
  isProse,
  isReport,
  isSecondOfPair,
  opensSentence,
} from "./dateline-rest.ts";

/** A dateline, up to the first character of what follows it. */
export interface Reading {
  readonly place?: string;
  readonly agency?: Agency;
  /** Agencies that it names behind the first. */
  readonly others?: readonly Agency[];
  readonly end: number;
  /** Whether only its words tell it from other texts: it has neither day nor agency, nor a town in capitals and a dash. */
  readonly weak?: boolean;
}

export const longestHead = 110;
export const dash = "[-–—―−_]{1,3}";

/** The sign behind a place. Scans of old papers have “.?” for a full stop and a dash. */
const endOfPlace = new RegExp(
  `(?<=\\d)\\.\\?\\s*|\\.?\\s*[—–―]{1,2}\\s*|\\.?\\s+${dash}(?:\\s+|(?=<)|$)|\\.?--+\\s*|\\.-\\s*|(?<=\\d)-\\s+|\\s{2,}`,
);

/**
 * Reads “NEW YORK — ”, “Washington, June 18.— ”, “LONDON, March 3 Gold”, “NEW DELHI: ”: a place before a report.
 *
 * @param afterAgency - whether an agency in front has told that it is one: “(ANSA) - ROME, JUN 3 - ”
 */
export function readPlaceAlone(paragraph: string, afterAgency = false): Reading | undefined {
  return (
    readBeforeDash(paragraph, afterAgency) ??
    readBeforeSentence(paragraph) ??
    readBeforeColon(paragraph, afterAgency)
  );
}

function readBeforeDash(paragraph: string, afterAgency: boolean): Reading | undefined {
  const sign = endOfPlace.exec(paragraph.slice(0, longestHead));
  if (!sign || sign.index < 3) return undefined;
  const stop = sign[0].startsWith(".") ? "." : "";
  const head = paragraph.slice(0, sign.index) + stop;
  const place = readDatelinePlace(head) ?? readWithRemark(head);
  if (!place?.known) return undefined;
  const behind = sign.index + sign[0].length;
  const wire = agencyBehind(paragraph.slice(behind, behind + 40));
  const agency = place.agency ?? wire?.agency;
  const end = behind + (wire?.length ?? 0);
  const rest = paragraph.slice(end);
  const found = { place: place.place, end, ...(agency && { agency }) };
  if (agency || afterAgency) return opensSentence(rest) ? found : undefined;
  if (place.dated) return followsDay(rest, place.capitals) ? found : undefined;
  if (!place.sure || !isReport(rest, place.capitals) || isSecondOfPair(rest)) return undefined;
  if (place.capitals) return mayBePerson(place, rest) ? undefined : found;
  return place.namesake || isOpenedByName(rest, sign[0]) ? undefined : { ...found, weak: true };
}

/** Reads an agency between the dash and the report: “МОСКВА, 3 июня — РИА Новости. ”, “GENEVA -- (AP) ”. */
function agencyBehind(text: string): { agency: Agency; length: number } | undefined {
  const [found = "", words = ""] =
    /^[([]?(\p{L}[\p{L} .-]{1,24}?)(?:[)\]]\s*[-–—:]*|\.|\s*[-–—:]+)\s+/u.exec(text) ?? [];
  const agency = words === "" ? undefined : agencyInBrackets(words);
  return agency && { agency, length: found.length };
}

/** Whether a town is rather a person or a thing of that name: “CLEVELAND — He was the only president”. */
function mayBePerson({ namesake }: DatelinePlace, rest: string): boolean {
  return namesake && (ofThing.test(rest) || !hasNewsWord(rest));
}

const ofThing = /^(?:He|She|It|(?:The|An?) \p{Ll}+ (?:that|which|who)) /u;

/** Whether a dash is the first of two around an apposition, or the text no report. */
function isOpenedByName(rest: string, sign: string): boolean {
  return !hasNewsWord(rest) || rest.slice(0, 100).includes(sign.trim()) || sign.trim() === "";
}

/** Words behind the day that are no agency of the list: “, Special”, “ (By mail)”, “, by our correspondent”. */
const remark =
  /(?:,\s*|\s+)(?:\((?!\d)[^()]{3,50}\)|\/[\p{L} ]{3,30}\/|(?:by|via|from|special|delayed|exclusive|par|por|von) [^(),]{2,50}|\p{Lu}[\p{L}.]{2,20}(?: \p{Lu}[\p{L}.]+){0,3})$/iu;

/** Reads a place with a day, and a remark behind it. */
function readWithRemark(head: string): DatelinePlace | undefined {
  const bare = head.replace(remark, "");
  if (bare === head) return undefined;
  const place = readDatelinePlace(bare);
  return place?.dated && place.capitals ? place : undefined;
}

/** Reads “LONDON, March 3 Gold prices” and “LONDON The government said”: a place, and no sign behind it. */
function readBeforeSentence(paragraph: string): Reading | undefined {
  if (!inCapitals.test(paragraph)) return undefined;
  const head = paragraph.slice(0, longestHead);
  const dated = /\d/.test(head.slice(0, 60)) ? dayBeforeSentence(head) : undefined;
  if (dated) {
    const place = readDatelinePlace(dated.words);
    if (!place?.known || !place.capitals || !place.dated) return undefined;
    return isProse(paragraph.slice(dated.end)) ? { place: place.place, end: dated.end } : undefined;
  }
  const [, town = ""] = beforeArticle.exec(head) ?? [];
  const place = town === "" ? undefined : readDatelinePlace(town);
  if (!place?.known || !place.sure || !place.capitals) return undefined;
  const rest = paragraph.slice(town.length + 1);
  return isReport(rest) && hasNewsWord(rest)
    ? { place: place.place, end: town.length + 1, weak: true }
    : undefined;
}

/** The start of a town in capitals: “LONDON”, “McALLEN”, “ST. LOUIS”, “L'AQUILA”. */
const inCapitals = /^\p{Lu}(?:[cCa]{1,2}|['’])?[\p{Lu}.]/u;

/** A town in capitals before a word that can only open a sentence: “LONDON The”. */
const beforeArticle =
  /^([\p{Lu}.'’-]{2,}(?: [\p{Lu}.'’-]{2,}){0,3}(?:, (?:\p{Lu}[\p{L}.]+ ?){1,2})?) (?=(?:The|A|An|In|At|Two|Three|Four|Five|El|La|Los|Las|Le|Les|Un|Une|Una|O|Os|As|Um|Uma|Il|Lo|Der|Die|Das|Ein|Eine) \p{L})/u;

/** Reads “NEW DELHI: The government said”. A town that is a name of people, too, is one who speaks. */
function readBeforeColon(paragraph: string, afterAgency: boolean): Reading | undefined {
  const colon = paragraph.indexOf(": ");
  if (colon < 3 || colon > 52) return undefined;
  const [found = "", town = ""] = beforeColon.exec(paragraph.slice(0, longestHead)) ?? [];
  const place = found === "" ? undefined : readDatelinePlace(town);
  if (!place?.known || !place.capitals || !place.sure) return undefined;
  if (place.namesake && !place.dated && !afterAgency) return undefined;
  const rest = paragraph.slice(found.length);
  const follows =
    afterAgency || (place.dated ? followsDay(rest, true) : isReport(rest) && hasNewsWord(rest));
  return follows ? { place: place.place, end: found.length, weak: true } : undefined;
}

const beforeColon = /^([\p{Lu}][\p{L}\p{M}.,'’ \d-]{2,50}): (?=["“'‘«]?\p{Lu})/u;
