import type { AboutView } from "../../../src/pages/about.ts";
import type { Words } from "../../words/en.ts";
import { Time } from "../inline/Time.tsx";

interface EmptyMonthsProps {
  readonly gaps: AboutView["gaps"];
  readonly words: Words;
}

/** Months without holdings, in words. */
export function EmptyMonths({ gaps: { shown, more }, words }: EmptyMonthsProps) {
  const month = (date: string) => <Time date={date} words={words} />;
  if (shown.length === 0) return <p>{words.about.noGaps}</p>;
  return (
    <>
      <p>{words.about.gapsAre}</p>
      <ul class="gaps">
        {shown.map(({ first, last, length }) => (
          <li>
            {first === last ? month(first) : words.about.span(month(first), month(last))}{" "}
            {length > 1 && <span class="count">{words.about.months(length)}</span>}
          </li>
        ))}
        {more > 0 && <li>{words.about.furtherGaps(more)}</li>}
      </ul>
    </>
  );
}
