import { type Agency, agencyOfSpelling, bareAgency } from "./agencies.ts";

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
