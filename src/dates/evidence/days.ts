import type { DateEvidence, DayOfYear } from "../../model/date-evidence.ts";
import type { Cue } from "./cues.ts";
import { quoteAround } from "./cues.ts";
import { namesYear, tellsPast, tellsPastForSure } from "./tense.ts";

/** Limit of days in a text: more add nothing, and they stay in memory with the article. */
const mostDays = 6;

/** Reads days of the year in datelines, and those on which something was said or done. */
export function readDays(cues: readonly Cue[]): DateEvidence[] {
  const found: DateEvidence[] = [];
  for (const cue of cues) {
    if (cue.kind !== "month" || cue.quoted || found.length === mostDays) continue;
    const named = dayOf(cue);
    if (!named) continue;
    const claim = claimOf(named);
    if (claim) found.push({ ...claim, ...named.day, words: [quoteAround(cue)] });
  }
  // Several datelines are a list, of concerts for example: "OSLO, Dec. 22 (Opera)".
  const datelines = found.filter(({ kind }) => kind === "dateline");
  return datelines.length > 1 ? found.filter(({ kind }) => kind !== "dateline") : found;
}

interface NamedDay {
  readonly day: DayOfYear;
  readonly before: string;
  readonly after: string;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Reads "Wednesday, Dec. 22, 2021" or "Wednesday 22 December 2021", with the words around it. */
function dayOf(cue: Cue): NamedDay | undefined {
  const behind = /^\.?\s(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(\d{4})\b)?/.exec(cue.after);
  const ahead = /\b(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?$/.exec(cue.before);
  const own = behind ? undefined : /^\.?,?\s(\d{4})\b/.exec(cue.after);
  const day = Number((behind ?? ahead)?.[1]);
  if (!(day >= 1 && day <= 31)) return undefined;
  const year = behind ? behind[2] : own?.[1];
  let before = behind ? cue.before : cue.before.slice(0, ahead?.index);
  const named = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?\s(?:the\s)?$/.exec(before);
  if (named) before = before.slice(0, named.index);
  return {
    day: {
      month: cue.number,
      day,
      ...(year && { year: Number(year) }),
      ...(named && { weekday: weekdays.indexOf(named[1]?.slice(0, 3) ?? "") }),
    },
    before,
    after: cue.after.slice((behind ?? own)?.[0].length ?? 0),
  };
}

function claimOf({ day, before, after }: NamedDay) {
  if (datelinePlace.test(before) && datelineEnd.test(after)) return { kind: "dateline" } as const;
  // “In 1943 he told them on Dec. 22”: the year of the day is elsewhere in its sentence.
  if (day.year === undefined && namesYear(`${before} ${after}`)) return undefined;
  // "said Dec. 22 would be the day": the day is the subject, not the time.
  if (/^,?\s(?:would|will|is|was|as|to|through|until|and|or)\b|^['’–-]/.test(after))
    return undefined;
  if (!tellsPast(before, after)) return undefined;
  return { kind: "event", certain: tellsPastForSure(before, after) } as const;
}

/** Start of a line in capitals: "MOSCOW, ", "RIO DE JANEIRO, Brazil, ". */
export const datelinePlace = /^[A-Z][A-Z.'’ -]{2,40},\s(?:[A-Z][\w.’' -]{1,24},\s)?$/;
/** End of a dateline: " (Reuters) -", " /PRNewswire/ --". */
export const datelineEnd = /^,?\s?(?:\([A-Z][^()]{1,30}\)|\/[A-Z][^/]{1,30}\/)\s?[-–—]/;
