/** A non-empty line of a file, without the blanks around it. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly value: string;
}

const closing = ")]\"'”’»」』";
const ending = ".!?…。！？؟";

/** Whether a line ends a sentence. A regular expression would try every place of it. */
export function isSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && closing.includes(text.charAt(last))) last -= 1;
  return last >= 0 && ending.includes(text.charAt(last));
}

/** Length (characters) from which lines are no lines of a typewriter or a column, but paragraphs. */
export const longestLine = 140;

/** Signs of scripts that put no blanks between words: Chinese and Japanese with their full stops, Thai, Lao, Khmer, Burmese. */
const signs =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
export const withoutBlanks = new RegExp(`^[${signs}]`, "u");
/** Whether a line begins or ends with such a sign. */
export const endsWithoutBlanks = new RegExp(`[${signs}]$`, "u");
