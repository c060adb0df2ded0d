import type { Problem } from "../model/problem.ts";

/** A problem that somebody should mend, and where it shows. */
export interface PlacedProblem extends Problem {
  /** Addresses of its article's page, now and before: "/2021/11/22/….html". None for the whole pile. */
  readonly pages: readonly string[];
}

/** What a build came to, as far as open pages are concerned. */
export interface Outcome {
  /** Whether the site is what this build has made; else it is the last good one. */
  readonly published: boolean;
  /** Why nothing was published. */
  readonly failure?: string;
  /** Refusals first, then warnings; notes are left to the report. */
  readonly problems: readonly PlacedProblem[];
}
