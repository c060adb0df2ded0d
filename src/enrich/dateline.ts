import type { Dateline, UnsettledArticle } from "../model/article.ts";
import { type Agency, agencyOfSpelling, bareAgency } from "./agencies.ts";
import type { Enrichment } from "./enrichment.ts";
import { mayHoldDateline, type Opening, readDateline } from "./read-dateline.ts";

/**
 * Dateline, agency and lead, as the text's own words tell them. The dateline may open any paragraph,
 * for piles hold texts whose paragraphs are out of order. A text with several places is a page of
 * several stories: none of them is the whole text's. A credit line tells of the agency, too.
 */
export const dateline: Enrichment = (article) => {
  const { openings, credited } = readOpenings(article.plainText);
  const opening = choose(openings);
  const agency = opening?.agency ?? openings.find((one) => one.agency)?.agency ?? credited;
  if (!agency && !opening) return article;
  return {
    ...article,
    ...(opening && isPlaced(opening) && { dateline: datelineOf(opening) }),
    ...(agency && { agency: { id: agency.id, name: agency.name } }),
    ...(opening && { lead: leadOf(article, opening) }),
  };
};

interface Found extends Opening {
  /** Which line of the text it opens, counted from 0. */
  readonly paragraph: number;
}

interface Openings {
  readonly openings: readonly Found[];
  readonly credited?: Agency;
}

/** Looks at the first characters of every line; only what may be a find is cut out and read. */
function readOpenings(text: string): Openings {
  const openings: Found[] = [];
  let credited: Agency | undefined;
  let start = 0;
  for (let paragraph = 0; start < text.length; paragraph += 1) {
    const line = text.indexOf("\n", start);
    const end = line < 0 ? text.length : line;
    if (mayHoldDateline(text, start)) {
      const opening = readDateline(text.slice(start, end));
      if (opening) openings.push({ ...opening, paragraph });
    }
    if (!credited && mayBeCredit(text, start)) credited = readCreditLine(text.slice(start, end));
    start = end + 1;
  }
  return { openings, ...(credited && { credited }) };
}

/** “By”, “BY”, “(By”, “(-By”: a B, a Y and a blank among the first characters. */
function mayBeCredit(text: string, at: number): boolean {
  for (let b = at; b < at + 3; b += 1) {
    // Setting this bit makes ASCII letters small.
    if ((text.charCodeAt(b) | 0x20) === 0x62) return /^by /i.test(text.slice(b, b + 3));
  }
  return false;
}

/** The fullest opening: a place and an agency before a place, and that before an agency alone. */
function choose(openings: readonly Found[]): Found | undefined {
  const full = openings.filter((opening) => isPlaced(opening) && opening.agency);
  const placed = full.length > 0 ? full : openings.filter(isPlaced);
  if (new Set(placed.map(({ place }) => place)).size > 1) return undefined;
  return placed[0] ?? openings[0];
}

function isPlaced(opening: Found): opening is Found & { readonly place: string } {
  return opening.place !== undefined;
}

function datelineOf({ place, asFound, paragraph }: Found & { readonly place: string }): Dateline {
  return { place, asFound, paragraph };
}

/** A dateline on a line of its own opens the line below it. */
function leadOf({ plainText, lead }: UnsettledArticle, { rest, paragraph }: Found): string {
  return rest || plainText.split("\n", paragraph + 2)[paragraph + 1] || lead;
}

const longestLine = 120;

/** A name may stand in front of the agency, a post behind it. */
const creditLine = new RegExp(
  `^\\(?[-–—]?\\s?by (?:([^,;:|/]{2,60}?)(?:, | ?[|/–—-] ?| +))?(${bareAgency})(?:(?: \\p{L}+){0,3} (?:writers?|correspondent|reporter|editor|staff|service))?\\.?\\)?$`,
  "iu",
);

/** The agency of a line such as “By Vladimir Isachenkov, Associated Press”, which holds nothing else. */
export function readCreditLine(line: string): Agency | undefined {
  if (line.length > longestLine || !/^\(?[-–—]?\s?by /i.test(line)) return undefined;
  const [, author = "", agency = ""] = creditLine.exec(line) ?? [];
  return author.split(" ").every(isNameWord) ? agencyOfSpelling(agency) : undefined;
}

/** “By the time Reuters” names no author. */
function isNameWord(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || /^(?:and|al|bin|da|de|der|di|la|van|von)$/.test(word);
}
