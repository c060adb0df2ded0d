import type { Links } from "../../../src/model/paths.ts";
import type {
  CalendarDay,
  CalendarMonth as Month,
  Calendar as Plan,
} from "../../../src/pages/calendar/calendar.ts";
import type { Words } from "../../words/en.ts";
import { DateAnchor } from "./DateAnchor.tsx";
import { ShadeKey } from "./ShadeKey.tsx";

interface CalendarProps {
  readonly calendar: Plan;
  readonly to: Links;
  readonly words: Words;
}

/** A calendar of one month or the twelve of a year, with a key to its shades. */
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

interface CalendarMonthProps {
  readonly month: Month;
  /** A date of each weekday, in the order of the columns. */
  readonly weekdays: readonly string[];
  readonly to: Links;
  readonly words: Words;
}

/** A month as a table of weeks. A day with articles links to them and gives their number. */
function CalendarMonth({ month, weekdays, to, words }: CalendarMonthProps) {
  const name = words.dates.month(month.month);
  return (
    <table class="calendar__month">
      <caption>
        {month.link ? (
          <DateAnchor link={month.link} label={words.calendar.held(name, month.count)} to={to}>
            {name}
          </DateAnchor>
        ) : (
          name
        )}
      </caption>
      <thead>
        <tr>
          {weekdays.map((date) => (
            <th scope="col" aria-label={words.dates.weekday(date)}>
              {words.dates.shortWeekday(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr>{week.map((day) => (day ? <Day day={day} to={to} words={words} /> : <td />))}</tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: CalendarDay;
  readonly to: Links;
  readonly words: Words;
}

function Day({ day, to, words }: DayProps) {
  const number = Number(day.date.slice(-2));
  if (!day.link) {
    // An obviously empty day needs no words; the reason why it had to be empty does.
    const why =
      day.state === "silent" || day.state === "outside" ? words.calendar.day[day.state] : undefined;
    return (
      <td class={`calendar__${day.state}`} aria-label={why && `${number}: ${why}`}>
        {number}
      </td>
    );
  }
  return (
    <td>
      <DateAnchor
        link={day.link}
        class={`calendar__day shade-${day.shade}`}
        label={words.calendar.held(words.dates.inYear(day.date), day.count)}
        to={to}
      >
        {number}
      </DateAnchor>
    </td>
  );
}
