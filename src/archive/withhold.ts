import { dayNumber, formatDay } from "../dates/calendar-days.ts";
import { idDigits } from "../model/ids.ts";
import { other, refused, undated, withheld } from "../model/volumes.ts";
import { type Hold, holdOfDate, holdOn, type Occasion, turnsOf } from "../model/withheld.ts";
import type { PileOutline } from "./outline.ts";

/** A pile on a certain day: what is withheld on it counts as no article. */
export interface PileOfDay extends PileOutline {
  /** Files that are withheld, by number, with the reason. */
  readonly withheld: ReadonlyMap<number, Hold>;
  /** Files that would be, but are shown to their writer. */
  readonly drafts: ReadonlyMap<number, Hold>;
  /** Ids that the articles of withheld files have, or had while they were public. */
  readonly withheldIds: ReadonlySet<string>;
  /** The next day, yyyy-mm-dd, on which other files would be withheld; missing if there is none. */
  readonly nextTurn?: string;
}

/**
 * Withholds what is kept from readers on a day. The date of an article counts only where its own head gives it, as
 * other systems do; and not before a day later, since it may be tomorrow where the article was written.
 */
export function withhold(outline: PileOutline, { today, drafts }: Occasion): PileOfDay {
  const held = new Map<number, Hold>();
  for (const [file, holds] of outline.holds) {
    const hold = holdOn(holds, today);
    if (hold) held.set(file, hold);
  }
  const tomorrow = formatDay(dayNumber(today) + 1);
  const toCome = outline.dates.map((date) => isDay(date) && date > tomorrow.slice(0, date.length));
  if (toCome.includes(true)) {
    for (let file = 0; file < outline.paths.length; file += 1) {
      const date = outline.dateAt(file);
      if (!toCome[date] || held.has(file) || !outline.isDatedByHead(file)) continue;
      held.set(file, holdOfDate(outline.dates[date] ?? ""));
    }
  }
  const turn = nextTurn(outline, { today, tomorrow });
  const rest = { drafts: none, withheld: none, withheldIds: new Set<string>(), ...turn };
  if (drafts || held.size === 0) return { ...outline, ...rest, ...(drafts && { drafts: held }) };
  const dates = [...outline.dates, withheld];
  const sources = outline.sources.includes("") ? outline.sources : [...outline.sources, ""];
  const noSource = sources.indexOf("");
  const slashed = new Map([...outline.slashed].filter(([file]) => !held.has(file)));
  return {
    ...{ ...outline, ...rest, dates, sources, slashed, withheld: held },
    dateAt: (file) => (held.has(file) ? dates.length - 1 : outline.dateAt(file)),
    // Its language speaks for no others.
    sourceAt: (file) => (held.has(file) ? noSource : outline.sourceAt(file)),
    digestAt: (file, name) =>
      name !== "sha256" && held.has(file) ? "" : outline.digestAt(file, name),
    withheldIds: new Set(
      [...held.keys()].flatMap((file) =>
        // An id is the beginning of one of these digests.
        (["claim", "article"] as const).map((name) =>
          outline.digestAt(file, name).slice(0, idDigits),
        ),
      ),
    ),
  };
}

const none: ReadonlyMap<number, Hold> = new Map();

function isDay(date: string): boolean {
  return date !== undated && date !== refused && date !== other;
}

/** Finds the next day on which other files would be withheld. */
function nextTurn(
  { dates, holds }: PileOutline,
  { today, tomorrow }: { readonly today: string; readonly tomorrow: string },
): Pick<PileOfDay, "nextTurn"> {
  let next: string | undefined;
  const see = (day: string) => {
    if (day > today && (next === undefined || day < next)) next = day;
  };
  for (const some of holds.values()) for (const day of turnsOf(some)) see(day);
  for (const date of dates) {
    if (isDay(date) && date > tomorrow.slice(0, date.length))
      see(formatDay(dayNumber(`${date}-01-01`.slice(0, 10)) - 1));
  }
  return next === undefined ? {} : { nextTurn: next };
}
