import { monthByName } from "../calendar-days.ts";

/** A word that may show when a text was written, with its sentence on both sides. */
export interface Cue {
  readonly kind: "weekday" | "month" | "relative";
  /** The word as written: "Wednesday", "Dec", "next month". */
  readonly word: string;
  /** Weekday from 0, Sunday; month from 1; 1, 0, -1 for next, this and last month. */
  readonly number: number;
  /** Words before and after it in the same sentence, at most `reach` characters each. */
  readonly before: string;
  readonly after: string;
  /** Whether it is inside quotation marks: then it may refer to any time. */
  readonly quoted: boolean;
}

/**
 * Length limit of a text: a longer one is a page or a volume of many articles, whose weekdays do not belong
 * to one date.
 */
const longestText = 40_000;
/** Limit of cues in a text: more add nothing. */
const mostCues = 200;
const reach = 140;

const names =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
/**
 * Matches a capital that begins one of the names, and the rest of that word. Written plainly, or joined
 * with the other pattern, it takes three times as long (24 against 8 µs for 4,000 characters).
 */
const name = new RegExp(`[A-Z](?<=\\b(?=(?:${names})\\b).)\\w+`, "g");
const relative = /\b(?:[Nn]ext|[Ll]ast|[Tt]his) month\b/g;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const relatives: Readonly<Record<string, number>> = { next: 1, this: 0, last: -1 };

/** Finds the cues of a text, in its order. */
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
  return { kind: "month", number: monthByName(word) };
}

/** A full stop, unless it ends a common abbreviation. */
const sentenceEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|St|No|vs|[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))[.!?]["”’)]*\s+(?=["“‘(]?[A-Z])|\n/;

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? "";
}

function firstSentence(text: string): string {
  // The full stop of an abbreviated month: "Dec. 22".
  return text.split(sentenceEnd, 1)[0] ?? "";
}

/** Quotes the few words that end in a cue: "Lavrov said Wednesday". */
export function quoteBefore({ before, word }: Cue): string {
  return `${lastWords(before)}${word}`;
}

/** Quotes the few words that begin with a cue, and some before it: "Russia in January will also start". */
export function quoteAround({ before, word, after }: Cue): string {
  const next = /^\.?(?:\s\S+){0,3}/.exec(after)?.[0] ?? "";
  return `${lastWords(before)}${word}${next.replace(/[,;:.]$/, "")}`;
}

/** Returns at most the last four words, never more than 60 characters. */
function lastWords(before: string): string {
  const words = /(?:^|(?<=\s))(?:\S{1,24}\s+){0,4}$/.exec(before)?.[0] ?? "";
  // Half a quotation would read as a whole one: of “…a war,” Lavrov said, the last two words remain.
  return words.replace(/^.*["“”]\s*/, "");
}

/** Distance limit at which quotations are searched from the start of their paragraph. */
const longestQuotation = 2000;

/** Whether a position in a text is inside quotation marks that its paragraph opens. */
function isQuoted(text: string, at: number): boolean {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(Math.max(start, at - longestQuotation), at);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return before.split('"').length % 2 === 0;
}
