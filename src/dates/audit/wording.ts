import type { DateEvidence } from "../../model/date-evidence.ts";
import { truncate } from "../../text/text.ts";
import type { AuditRow, NamedSlip } from "./audit.ts";

/** Says what seems to be wrong with all of these dates, as the end of a sentence. */
export function formatSlip(slip: NamedSlip): string {
  return "months" in slip
    ? "seem to count months from zero"
    : `would fit the texts if they were all moved by ${slip.shift}`;
}

/** Gives the figures behind a slip, in one sentence. */
export function formatTally({ named, tally, months }: AuditRow): string {
  if (named && "months" in named) {
    return `${months.zero} of ${months.dates} dates have month 00, none has month 12`;
  }
  const { evidence, explained } = tally;
  const shift = named?.shift ?? "none";
  return `${explained[shift]} of ${evidence} weekdays and days in texts and addresses would then fit, against ${explained.none} now`;
}

/** Quotes the words of evidence: “said Wednesday”, “On Tuesday”. */
export function formatEvidence(evidence: readonly DateEvidence[]): string {
  const words = evidence.flatMap((one) => one.words);
  return words.map((one) => `“${truncate(one, 60)}”`).join(", ");
}
