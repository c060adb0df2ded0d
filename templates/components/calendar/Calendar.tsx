import type { Links } from "../../../src/model/paths.ts";
import type { Calendar as Plan } from "../../../src/pages/calendar/calendar.ts";
import type { Words } from "../../words/en.ts";
import { CalendarMonth } from "./CalendarMonth.tsx";
import { ShadeKey } from "./ShadeKey.tsx";

interface CalendarProps {
  readonly calendar: Plan;
  readonly to: Links;
  readonly words: Words;
}

/** One month or the twelve of a year, and what their shades mean. */
export function Calendar({ calendar, to, words }: CalendarProps) {
  const { months, weekdays, vague } = calendar;
  return (
    <section
      class={months.length > 1 ? "calendar" : "calendar calendar--month"}
      aria-label={words.calendar.byDay}
    >
      {months.length > 1 && (
        <a class="skip-past" href="#calendar-key">
          {words.calendar.skip}
        </a>
      )}
      <div class="calendar__months">
        {months.map((month) => (
          <CalendarMonth month={month} weekdays={weekdays} to={to} words={words} />
        ))}
      </div>
      <ShadeKey of={calendar} id="calendar-key" words={words}>
        {vague > 0 && <li>{words.calendar.withoutDay(vague)}</li>}
      </ShadeKey>
    </section>
  );
}
