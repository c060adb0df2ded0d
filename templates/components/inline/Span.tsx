import type { Words } from "../../words/en.ts";
import { Time } from "./Time.tsx";

interface SpanProps {
  readonly first: string;
  readonly last: string;
  readonly words: Words;
}

/** A time span from the first to the last date, or the one date. */
export function Span({ first, last, words }: SpanProps) {
  const day = (date: string) => <Time date={date} short words={words} />;
  const parts =
    first === last ? words.lists.onDay(day(first)) : words.lists.between(day(first), day(last));
  return <>{parts}</>;
}
