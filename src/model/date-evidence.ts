/**
 * A small fact about when an article was written. Collected once from its text and address, so that the
 * text is not needed again. Every fact has the words it is based on.
 */
export type DateEvidence = { readonly words: readonly string[] } & DateClaim;

/** The meaning of the words. Weekdays count from 0, Sunday; months from 1. */
export type DateClaim =
  /** A weekday on which something was said or done: "said Wednesday". */
  | { readonly kind: "weekday"; readonly weekday: number }
  /** The month in which it was written: "next month" for something that will be in January. */
  | { readonly kind: "month"; readonly month: number; readonly oneName: boolean }
  /**
   * A day on which something was said or done: "said on Wednesday, Dec. 22". Not certain if the same words
   * could announce it: "On Dec. 22, organisers said, the doors open."
   */
  | ({ readonly kind: "event"; readonly certain: boolean } & DayOfYear)
  /** The day of filing in a dateline: "MOSCOW, Dec. 22 (Reuters) -". */
  | ({ readonly kind: "dateline" } & DayOfYear)
  /** A day in the address of the original page. */
  | ({ readonly kind: "address" } & Required<Omit<DayOfYear, "weekday">>);

/** A day as texts name it, possibly without its year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  readonly weekday?: number;
}

/** The verdict of an article's text on its date. */
export type DateVerdict =
  /** "consistent": some evidence fits and none contradicts it; "declared": by the owner. */
  | { readonly verdict: "consistent" | "silent" | "declared" }
  | {
      readonly verdict: "contradicted";
      /** The day, yyyy-mm-dd, that explains the evidence that the present date does not. */
      readonly pointsTo: string;
      readonly shift: Shift;
      readonly evidence: readonly DateEvidence[];
    };

/** A shift that corrects such an error in a date as found. */
export type Shift = (typeof shifts)[number];

/** The errors that whole piles show: months counted from zero or read twice, days of another time zone. */
export const shifts = ["-1 month", "+1 month", "-1 day", "+1 day"] as const;
