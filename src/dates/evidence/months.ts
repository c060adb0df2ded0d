import type { DateEvidence } from "../../model/date-evidence.ts";
import { monthByName } from "../calendar-days.ts";
import type { Cue } from "./cues.ts";
import { quoteAround } from "./cues.ts";
import { namesYear, tellsFuture } from "./tense.ts";

/** Reads the month in which a text was written, if it calls a month both by its name and "next month". */
export function readMonths(cues: readonly Cue[]): DateEvidence[] {
  const relatives = cues.filter(({ kind, quoted }) => kind === "relative" && !quoted);
  if (relatives.length === 0) return [];
  const named = relatives.flatMap(readNamed);
  const found = named.length > 0 ? named : readNextMonth(relatives, cues);
  // Two such months that disagree mean something that this code does not understand.
  return new Set(found.map((one) => one.kind === "month" && one.month)).size === 1
    ? found.slice(0, 1)
    : [];
}

/**
 * Whether words refer to another time: “He had promised to come next month, in May”, “In 1943 he wrote …”.
 */
function tellsOfBefore(before: string): boolean {
  return /\bhad\b/.test(before) || namesYear(before);
}

const month =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
const namedBehind = new RegExp(`^(?:,|\\s[-–—]|\\s\\()?\\s?(?:in|on)\\s${month}`);
const namedAhead = new RegExp(
  `\\b(?:[Ii]n|[Oo]n)\\s${month}(?:\\.?\\s\\d{1,2})?,?\\s(?:earlier\\s|later\\s)?$`,
);

/** Reads both words in one phrase: "next month, in January"; "on Dec. 3, earlier this month". */
function readNamed(cue: Cue): DateEvidence[] {
  const name = (namedBehind.exec(cue.after) ?? namedAhead.exec(cue.before))?.[1];
  if (!name || tellsOfBefore(cue.before)) return [];
  return [claim(monthByName(name) - cue.number, true, [quoteAround(cue)])];
}

/**
 * Reads "Talks to start next month" in one place and "in January will also start separate talks" in
 * another: the only month that is still to come, in a sentence that shares two content words. One shared
 * word is not enough: two subjects of one article may well have it in common.
 */
function readNextMonth(relatives: readonly Cue[], cues: readonly Cue[]): DateEvidence[] {
  const next = relatives.find(({ number, before }) => number === 1 && !tellsOfBefore(before));
  const coming = cues.filter((cue) => !cue.quoted && isComing(cue));
  const [first] = coming;
  if (!next || !first || new Set(coming.map(({ number }) => number)).size > 1) return [];
  const words = wordsOf(next);
  const same = coming.find((cue) => {
    return [...wordsOf(cue)].filter((word) => words.has(word)).length > 1;
  });
  return same ? [claim(same.number - 1, false, [quoteAround(next), quoteAround(same)])] : [];
}

/**
 * Whether a month is still to come: "in January will", "will … in January"; not with a year, nor in the
 * same sentence: "The trial next month, expected in March, was moved up."
 */
function isComing({ kind, before, after }: Cue): boolean {
  if (/\b[Nn]ext month\b/.test(`${before} ${after}`)) return false;
  if (kind !== "month" || !/\b(?:[Ii]n|on|for)\s(?:early\s|late\s|mid-)?$/.test(before))
    return false;
  return !/^\.?,?\s(?:\d{1,2},\s)?\d{4}/.test(after) && tellsFuture(before, after);
}

const common =
  /^(?:will|would|with|that|this|from|have|been|they|their|there|which|also|next|last|month|said|says|start|early|late|about|after|before|more|than|when|into|over|year|years|week)$/;

function wordsOf({ before, after }: Cue): Set<string> {
  const words = `${before} ${after}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !common.test(word)));
}

function claim(month: number, oneName: boolean, words: readonly string[]): DateEvidence {
  return { kind: "month", month: ((month + 11) % 12) + 1, oneName, words };
}
