import type { DayState, ShadeScale } from "../../../src/pages/calendar/calendar.ts";
import type { Child } from "../../../src/render/jsx-runtime.ts";
import type { Words } from "../../words/en.ts";

interface ShadeKeyProps {
  readonly of: {
    readonly scale: ShadeScale;
    readonly most: number;
    readonly states: readonly DayState[];
    readonly shades: readonly number[];
  };
  readonly id?: string;
  readonly words: Words;
  readonly children?: Child;
}

const empty = ["none", "silent"] as const;

/** A key to the shades of a calendar, in words. */
export function ShadeKey({
  of: { scale, most, states, shades },
  id,
  words,
  children,
}: ShadeKeyProps) {
  return (
    <ul class="shade-key" id={id}>
      {most > 0 &&
        scale.map((from, at) => {
          const to = (scale[at + 1] ?? most + 1) - 1;
          if (!shades.includes(at + 1)) return null;
          return (
            <li>
              <span class={`shade-key__sample shade-${at + 1}`} />{" "}
              {from === to ? words.lists.articles(from) : words.calendar.range(from, to)}
            </li>
          );
        })}
      {empty.map(
        (state) =>
          states.includes(state) && (
            <li>
              <span class={`shade-key__sample calendar__${state}`} /> {words.calendar[state]}
            </li>
          ),
      )}
      {states.includes("outside") && <li>{words.calendar.outside}</li>}
      {children}
    </ul>
  );
}
