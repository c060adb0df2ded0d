import { monthNumber } from "../dates.ts";

/** A word that may tell when a text was written, with its sentence to both sides. */
export interface Cue {
  readonly kind: "weekday" | "month" | "relative";
  /** As it stands: "Wednesday", "Dec", "next month". */
  readonly word: string;
  /** Weekday from 0, Sunday; month from 1; 1, 0, -1 for next, this and last month. */
  readonly number: number;
  /** Of the same sentence, at most `reach` characters each. */
  readonly before: string;
  readonly after: string;
  /** Whether it stands within quotation marks: then it may be of any time. */
  readonly quoted: boolean;
}

/** A longer text is a page or a volume of many articles: its weekdays are not those of one date. */
const longestText = 40_000;
/** More cues than that tell no more. */
const mostCues = 200;
const reach = 140;

const names =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
/**
 * A capital with which one of the names begins, and the rest of that word. Plainly written, or joined
 * with the other pattern, it takes three times the time (24 against 8 µs for 4,000 characters).
 */
const name = new RegExp(`[A-Z](?<=\\b(?=(?:${names})\\b).)\\w+`, "g");
const relative = /\b(?:[Nn]ext|[Ll]ast|[Tt]his) month\b/g;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const relatives: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };

/** Finds the words, in the order of the text. */
export function findCues(text: string): Cue[] {
  if (text.length > longestText) return [];
  const matches = [...text.matchAll(name), ...text.matchAll(relative)];
  const first = matches.sort((a, b) => a.index - b.index).slice(0, mostCues);
  return first.map(({ 0: word, index }) => {
    const end = index + word.length;
    const before = lastSentence(text.slice(Math.max(0, index - reach), index));
    const after = firstSentence(text.slice(end, end + reach));
    const quoted = isQuoted(text, index);
    return { ...kindOf(word), word, before, after, quoted };
  });
}

function kindOf(word: string): Pick<Cue, "kind" | "number"> {
  const relative = relatives[word.slice(0, 4).toLowerCase()];
  if (relative !== undefined) return { kind: "relative", number: relative };
  const weekday = word.endsWith("day") ? weekdays.indexOf(word.slice(0, 3)) : -1;
  if (weekday >= 0) return { kind: "weekday", number: weekday };
  return { kind: "month", number: monthNumber(word) };
}

/** A full stop, unless it ends one of the usual short words. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|St|No|vs|[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])|\n/;

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? "";
}

function firstSentence(text: string): string {
  // A short month's own full stop: "Dec. 22".
  return text.split(sentenceEnd, 1)[0] ?? "";
}

/** The few words that end in a cue: "Lavrov said Wednesday". */
export function quoteBefore({ before, word }: Cue): string {
  return `${lastWords(before)}${word}`;
}

/** The few words that begin with a cue, and two before it: "Russia in January will also start". */
export function quoteAround({ before, word, after }: Cue): string {
  const next = /^\.?(?:\s\S+){0,3}/.exec(after)?.[0] ?? "";
  return `${lastWords(before)}${word}${next.replace(/[,;:.]$/, "")}`;
}

/** At most four words, never more than 60 characters. */
function lastWords(before: string): string {
  const words = /(?:^|(?<=\s))(?:\S{1,24}\s+){0,4}$/.exec(before)?.[0] ?? "";
  // Half a quotation reads as a whole one: of “…a war,” Lavrov said, the last two words remain.
  return words.replace(/^.*["“”]\s*/, "");
}

/** Quotations are looked at from the start of their paragraph, but not from farther than that. */
const longestQuotation = 2000;

/** Whether a place in a text stands within quotation marks that its paragraph opens. */
function isQuoted(text: string, at: number): boolean {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(Math.max(start, at - longestQuotation), at);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return before.split('"').length % 2 === 0;
}
