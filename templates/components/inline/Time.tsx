import type { Words } from "../../words/en.ts";

interface TimeProps {
  /** "2021-11-22", "2021-11" or "2021". */
  readonly date: string;
  readonly short?: boolean;
  readonly words: Words;
}

/** A date in words, machine-readable as exactly as it is known. */
export function Time({ date, short, words }: TimeProps) {
  return <time datetime={date}>{short ? words.dates.short(date) : words.dates.long(date)}</time>;
}

interface PublishedTimeProps {
  readonly date: string | undefined;
  readonly words: Words;
}

/** The date of an article, or a note that its file gives none. */
export function PublishedTime({ date, words }: PublishedTimeProps) {
  if (!date) return <span>{words.lists.undated}</span>;
  return <Time date={date} short words={words} />;
}
