/** A non-empty line of a file, without the blanks around it. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly value: string;
}

/** Whether a line ends a sentence. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？؟][)\]"'”’»」』]*$/u.test(text);
}

/** Length (characters) from which lines are no lines of a typewriter or a column, but paragraphs. */
export const longestLine = 140;
