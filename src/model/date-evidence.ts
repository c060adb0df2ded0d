/**
 * A small fact about when an article was written. Gathered once from its text and address, so that
 * nothing needs the text again. Every fact has the words it stands on.
 */
export type DateEvidence = { readonly words: readonly string[] } & DateClaim;

/** What the words say. Weekdays count from 0, Sunday; months from 1. */
export type DateClaim =
  /** Something was said or done on this weekday: "said Wednesday". */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** The month it was written in: "next month" of something that will be in January. */
  | { readonly kind: "month"; readonly month: number; readonly oneName: boolean }
  /**
   * Something was said or done on this day: "said on Wednesday, Dec. 22". Not certain where the same
   * words could announce it: "On Dec. 22, organisers said, the doors open."
   */
  | ({ readonly kind: "told"; readonly certain: boolean } & DayOfYear)
  /** The day of filing in a dateline: "MOSCOW, Dec. 22 (Reuters) -". */
  | ({ readonly kind: "dateline" } & DayOfYear)
  /** A day inside the address of the original page. */
  | ({ readonly kind: "address" } & Required<Omit<DayOfYear, "weekday">>);

/** A day as texts name it. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly weekday?: number;
}

/** What an article's text says of its date. */
export type DateVerdict =
  /** "consistent": some evidence fits and none speaks against it; "declared": by the owner. */
  | { readonly verdict: "consistent" | "silent" | "declared" }
  | {
      readonly verdict: "contradicted";
      /** The day that explains what the date as it stands does not, yyyy-mm-dd. */
      readonly pointsTo: string;
      readonly shift: Shift;
      readonly evidence: readonly DateEvidence[];
    };

/** What has to be done to a date as found to mend such a slip. */
export type Shift = (typeof shifts)[number];

/** The slips that whole piles show: months counted from zero or read twice, days of another zone. */
export const shifts = ["-1 month", "+1 month", "-1 day", "+1 day"] as const;
