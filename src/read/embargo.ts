import { parseDate } from "../dates/written/parse-date.ts";

/** Lines at the head of a text among which one may say until when nobody publishes it. */
const headLines = 3;
/** Length of what is looked at of a line. */
const longest = 200;

/** What a press release says before that day, in the languages of most news. */
const opening =
  /^[\s*#_>"“”([-]*(?:(?:strictly|under|sous|unter|bajo|sotto|sob|onder)\s+)*(?:embargo(?:ed)?(?![\p{L}])|embargad[oa]|embargato|sperrfrist|nicht\s+vor|not\s+(?:to\s+be\s+)?(?:for\s+)?(?:release|released|publication|published|broadcast)\s+(?:before|until|prior\s+to)|hold\s+(?:for\s+release|until)|for\s+release(?![\p{L}]))/iu;

/** Words of which every such opening has some: most texts have none, which one look shows. */
const mayOpen =
  /embarg|sperrfrist|nicht\s+vor|not\s+(?:to|for|release|publi|broad)|hold\s+(?:for|until)|for\s+release/i;

/** Whether the beginning of a text may say until when it is not to be published. */
export function mayHoldEmbargo(beginning: string): boolean {
  return mayOpen.test(beginning);
}

/** Days with their year: 2031-01-01, 1 January 2031, 1. Januar 2031, 1er janvier 2031, 1 de enero de 2031, January 1st, 2031. */
const days = [
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?\p{L}[\p{L}\p{M}]+\.?,?\s+(?:de\s+)?\d{4}(?!\d)/u,
  /\p{L}[\p{L}\p{M}]+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)/u,
];
const inNumbers = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/;

/** The end of an embargo that a text opens with. */
export interface Embargo {
  /** The day, yyyy-mm-dd; of two that it may be, the later one. */
  readonly until: string;
  /** The line that opens it, as it is. */
  readonly words: string;
}

/** Reads until when a text is not to be published, as its first lines say: “EMBARGOED UNTIL 00:01, 1 JANUARY 2031”. */
export function readEmbargo(lines: readonly string[]): Embargo | undefined {
  for (const [at, line] of lines.slice(0, headLines).entries()) {
    const words = line.slice(0, longest);
    const said = opening.exec(words)?.[0];
    if (said === undefined) continue;
    const rest = words.slice(said.length);
    // The day may stand on a line of its own.
    const until = findDay(rest) ?? (/\d{4}/.test(rest) ? undefined : findDay(lines[at + 1] ?? ""));
    if (until !== undefined) return { until, words: line };
  }
  return undefined;
}

function findDay(words: string): string | undefined {
  const short = words.slice(0, longest);
  for (const day of days) {
    const found = day.exec(short)?.[0].replace(/(\d)(?:st|nd|rd|th)(?![\p{L}])|\bof\s/giu, "$1");
    const read = found && dayOf(found);
    if (read) return read;
  }
  const [, first = "", mark, second = "", year] = inNumbers.exec(short) ?? [];
  if (year === undefined) return undefined;
  const [one, two] = [first.padStart(2, "0"), second.padStart(2, "0")];
  const read = [`${year}-${two}-${one}`, `${year}-${one}-${two}`].flatMap(
    (day) => dayOf(day) ?? [],
  );
  // With dots, the day stands first.
  return mark === "." ? read[0] : read.sort().at(-1);
}

function dayOf(words: string): string | undefined {
  const read = parseDate(words);
  return "reason" in read || read.precision !== "day" ? undefined : read.date;
}
