import type { DateEvidence } from "../../model/date-evidence.ts";
import type { Cue } from "./cues.ts";
import { quoteBefore } from "./cues.ts";
import { datelineEnd, datelinePlace } from "./days.ts";
import { tellsPast } from "./tense.ts";

/** Reads weekdays on which something was said or done, each once, with the first words that name it. */
export function readWeekdays(cues: readonly Cue[]): DateEvidence[] {
  const found = new Map<number, DateEvidence>();
  for (const cue of cues) {
    if (cue.kind !== "weekday" || found.has(cue.number)) continue;
    if (isOtherDay(cue) || !isOfReporting(cue)) continue;
    found.set(cue.number, { kind: "weekday", weekday: cue.number, words: [quoteBefore(cue)] });
  }
  return [...found.values()];
}

/**
 * Whether a weekday is of another week, recurring, or part of a name such as Black Friday or Sunday Times.
 */
function isOtherDay({ before, after }: Cue): boolean {
  return leading.test(before) || following.test(after);
}

const leading =
  /\b(?:next|last|every|each|this|that|one|coming|following|previous|by|until|till|before|for|from|through|to|between|or|and|a|the|any|most|some|first|second|third|fourth|per|beginning|starting|Black|Ash|Good|Palm|Easter|Holy|Super|Cyber|Giving|Shrove|Fat|Bloody|Whit|Maundy|Clean|Casual|Ruby)\s$/i;
const following =
  /^(?:[-–—/]|\s(?:and|or|through|to|until)\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|[a-z]+\swould|[a-z]+\swill)|\s(?:next|week|last|as|is|would|will|Times|Telegraph|Mail|Express|Mirror|Herald|Post|Star|Mass|[Ss]chool|Night|Football|Independent|Tribune|Review|League)\b|,?\s(?:the\s)?\d{1,2}\b(?!:)|,?\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec))/;

function isOfReporting({ before, after }: Cue): boolean {
  // The day of filing: “MOSCOW, Wednesday (AP) —”.
  if (datelinePlace.test(before) && datelineEnd.test(after)) return true;
  if (/^['’]s\s/.test(after)) return /\b(?:after|following|since)\s$/i.test(before);
  return tellsPast(before, after);
}
