import type { Problem } from "../problem.ts";

/** A problem that somebody should mend, and the page it shows on. */
export interface PlacedProblem extends Problem {
  /** Address of the page of its article: "/2021/11/22/….html". */
  readonly page?: string;
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
