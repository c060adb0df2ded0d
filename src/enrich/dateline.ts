import type { Dateline, UnsettledArticle } from "../model/article.ts";
import { shelfNameOf } from "../places/shelf-name.ts";
import { type Agency, agencyOfSpelling, bareAgency } from "./agencies.ts";
import type { Enrichment } from "./enrichment.ts";
import { mayHoldDateline } from "./may-hold-dateline.ts";
import { type Opening, readDateline } from "./read-dateline.ts";

/**
 * Adds dateline, agency and lead, as found in the text. The dateline may open any paragraph, since piles
 * include texts with paragraphs out of order. A text with several places is a page of several stories: none
 * of them applies to the whole text. A credit line also names the agency.
 */
export const dateline: Enrichment = (article, { language }) => {
  const { openings, credited } = readOpenings(article.plainText);
  const opening = choose(openings);
  const crediting = opening?.agency ? opening : openings.find((one) => one.agency);
  const agency = crediting?.agency ?? credited;
  const others = crediting?.others ?? [];
  if (!agency && !opening) return article;
  return {
    ...article,
    ...(opening && isPlaced(opening) && { dateline: datelineOf(opening, language) }),
    ...(agency && { agency: named(agency) }),
    ...(others.length > 0 && { otherAgencies: others.map(named) }),
    ...(opening && { lead: leadOf(article, opening) }),
  };
};

function named({ id, name }: Agency) {
  return { id, name };
}

interface Found extends Opening {
  /** Number of the line of the text that it opens, counted from 0. */
  readonly paragraph: number;
}

interface Openings {
  readonly openings: readonly Found[];
  readonly credited?: Agency;
}

/**
 * Reads the openings of all lines. Looks at the first characters of each; only possible finds are cut out
 * and read.
 */
function readOpenings(text: string): Openings {
  const openings: Found[] = [];
  let credited: Agency | undefined;
  let start = 0;
  let filled = 0;
  for (let paragraph = 0; start < text.length; paragraph += 1) {
    const line = text.indexOf("\n", start);
    const end = line < 0 ? text.length : line;
    if (mayHoldDateline(text, start)) {
      const opening = readDateline(text.slice(start, end));
      if (opening && !(opening.weak && (filled >= nearStart || isScript(text))))
        openings.push({ ...opening, paragraph });
    }
    if (!credited && mayBeCredit(text, start)) credited = readCreditLine(text.slice(start, end));
    if (end > start) filled += 1;
    start = end + 1;
  }
  return { openings, ...(credited && { credited }) };
}

/** Number of lines with words, the title's among them, up to which a weak opening counts. */
const nearStart = 4;

/** Whether several lines of a text begin with a name in capitals and a colon: those who speak. */
function isScript(text: string): boolean {
  return (text.slice(0, 4000).match(/^\p{Lu}[\p{Lu} .'’-]{1,40}:/gmu)?.length ?? 0) > 1;
}

/** Whether a line starts with “By”, “BY”, “(By”, “(-By”: a B, a Y and a blank among the first characters. */
function mayBeCredit(text: string, at: number): boolean {
  for (let b = at; b < at + 3; b += 1) {
    // Setting this bit converts ASCII letters to lower case.
    if ((text.charCodeAt(b) | 0x20) === 0x62) return /^by /i.test(text.slice(b, b + 3));
  }
  return false;
}

/**
 * Chooses the fullest opening: one with place and agency before one with a place, and that before an agency
 * alone.
 */
function choose(openings: readonly Found[]): Found | undefined {
  const all = openings.filter(isPlaced);
  const full = all.filter(({ agency }) => agency);
  const sure = all.filter(({ weak }) => !weak);
  const placed = full.length > 0 ? full : sure.length > 0 ? sure : all;
  if (new Set(placed.map(({ place }) => place)).size > 1) return undefined;
  return placed[0] ?? openings[0];
}

function isPlaced(opening: Found): opening is Found & { readonly place: string } {
  return opening.place !== undefined;
}

function datelineOf(
  { place, asFound, paragraph }: Found & { readonly place: string },
  language: string,
): Dateline {
  const [ownLanguage = ""] = language.split("-");
  const names = place.split("/").map((one) => shelfNameOf(one, ownLanguage));
  return { place: [...new Set(names)].join("/"), asFound, paragraph };
}

/** Returns the text after a dateline; one on a line of its own opens the line below it. */
function leadOf({ plainText, lead }: UnsettledArticle, { rest, paragraph }: Found): string {
  return rest || plainText.split("\n", paragraph + 2)[paragraph + 1] || lead;
}

const longestLine = 120;

/** A credit line, with an optional name before the agency, and an optional job title after it. */
const creditLine = new RegExp(
  `^\\(?[-–—]?\\s?by (?:([^,;:|/]{2,60}?)(?:, | ?[|/–—-] ?| +))?(${bareAgency})(?:(?: \\p{L}+){0,3} (?:writers?|correspondent|reporter|editor|staff|service))?\\.?\\)?$`,
  "iu",
);

/**
 * Returns the agency of a line such as “By Vladimir Isachenkov, Associated Press” with nothing else in it.
 */
export function readCreditLine(line: string): Agency | undefined {
  if (line.length > longestLine || !/^\(?[-–—]?\s?by /i.test(line)) return undefined;
  const [, author = "", agency = ""] = creditLine.exec(line) ?? [];
  return author.split(" ").every(isNameWord) ? agencyOfSpelling(agency) : undefined;
}

/** Whether a word may be part of a name: “By the time Reuters” names no author. */
function isNameWord(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || /^(?:and|al|bin|da|de|der|di|la|van|von)$/.test(word);
}
