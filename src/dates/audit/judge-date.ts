import type { Published } from "../../model/article.ts";
import type { DateEvidence, DateVerdict } from "../../model/date-evidence.ts";
import { dayNumber, formatDay, type Shift, shiftDay } from "../calendar-days.ts";
import { isEnough } from "./is-enough.ts";
import { type Reading, readFrom } from "./read-from.ts";

/**
 * Holds an article's date against its evidence. A right date must never be blamed, so:
 *
 * - Weekdays alone blame nothing: every date has every weekday within the week before it, and weeklies
 *   do write of days five or six back.
 * - A text may be published long after it was written, never before. So a date is blamed by a day that
 *   is still to come, in a dateline or in what somebody certainly said on it; a month or a day that
 *   was told otherwise needs weekdays, four to six days back, that the other day brings near.
 * - A day without its year is of any year, but for the one of a dateline and of what was said on it.
 * - Only a slip of exactly one month is named, and only if it explains all that the date does not and
 *   brings every weekday near. A slip of one day is left to the whole pile: datelines east and west
 *   of the date line are a day apart.
 */
export function judgeDate(
  published: Published | undefined,
  evidence: readonly DateEvidence[],
): DateVerdict {
  if (published?.correction?.declaredFor === "file") return { verdict: "declared" };
  if (published?.precision !== "day" || evidence.length === 0) return { verdict: "silent" };
  const day = dayNumber(published.date);
  const asItStands = weigh(evidence, day);
  const answers = months.flatMap((shift) => {
    const other = shiftDay(day, shift);
    if (other === undefined) return [];
    const against = explainedOnlyBy(asItStands, weigh(evidence, other), shift);
    if (!against) return [];
    return [
      { verdict: "contradicted", pointsTo: formatDay(other), shift, evidence: against } as const,
    ];
  });
  const [answer] = answers;
  if (answer && answers.length === 1) return answer;
  const stands = asItStands.some(({ reading }) => reading === "fits");
  const spoken = asItStands.some(({ reading }) => reading === "against");
  return { verdict: stands && !spoken ? "consistent" : "silent" };
}

const months = ["+1 month", "-1 month"] as const satisfies readonly Shift[];

interface Weighed {
  readonly evidence: DateEvidence;
  readonly reading: Reading;
}

function weigh(evidence: readonly DateEvidence[], day: number): Weighed[] {
  return evidence.map((one) => ({ evidence: one, reading: readFrom(one, day) }));
}

/** The evidence against the date, if it is strong enough and the other day explains all of it. */
function explainedOnlyBy(
  asItStands: readonly Weighed[],
  shifted: readonly Weighed[],
  shift: Shift,
): DateEvidence[] | undefined {
  const isDay = ({ evidence }: Weighed) => evidence.kind !== "weekday";
  const weekdays = asItStands.filter((one) => !isDay(one));
  const weekdaysThen = shifted.filter((one) => !isDay(one));
  const near = weekdaysThen.every(({ reading }) => reading === "fits" || reading === "open");
  const fresh = weekdaysThen.some(({ reading }) => reading === "fits");
  if (!near || (weekdays.length > 0 && !fresh)) return undefined;
  // Nothing but weekdays may fit the date as it stands: two things in a text can share a weekday.
  if (asItStands.some((one) => isDay(one) && one.reading === "fits")) return undefined;
  if (shifted.some((one) => isDay(one) && one.reading === "against")) return undefined;

  const doubted = asItStands.flatMap((one, at) => {
    const doubt = one.reading === "against" || (shift === "-1 month" && one.reading === "late");
    return isDay(one) && doubt && explains(shifted[at]) ? [one.evidence] : [];
  });
  const against = asItStands.filter((one) => isDay(one) && one.reading === "against");
  if (shift === "+1 month" && doubted.length < against.length) return undefined;
  const readings = weekdays.map(({ reading: now }, at) => {
    return { now, moved: weekdaysThen[at]?.reading ?? "against" };
  });
  if (!isEnough(doubted, shift, readings)) return undefined;
  const tell = weekdays.every(({ reading }) => reading !== "fits");
  return [...doubted, ...(tell ? weekdays.map(({ evidence }) => evidence) : [])];
}

/** What was told of a day a week ago is no surprise. */
function explains(one: Weighed | undefined): boolean {
  return one?.reading === "fits" || (one?.reading === "open" && one.evidence.kind === "told");
}
