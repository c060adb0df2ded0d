import type { Outcome, PlacedProblem } from "./outcome.ts";

/** What an open page is told: this is all that goes to the browser. */
export interface LiveState {
  /** Stands for one state of the site; a page of another is out of date. */
  readonly build: string;
  readonly failure?: string;
  readonly refusals: number;
  readonly warnings: number;
  /** How many of all problems are of the article on this page. */
  readonly own: number;
  /** The first of all problems, those of this page before the others. */
  readonly problems: readonly PlacedProblem[];
}

/** Enough to work on; the report has all of them. */
const shownProblems = 100;

/** The state that the page at an address, "/2021/" or "/2021/index.html", is told. */
export function stateFor(address: string, build: string, outcome: Outcome): LiveState {
  const path = address.replace(/\/index\.html$/, "/");
  const own = outcome.problems.filter(({ pages }) => pages.includes(path));
  const others = outcome.problems.filter(({ pages }) => !pages.includes(path));
  const refusals = outcome.problems.filter(({ severity }) => severity === "refusal").length;
  return {
    build,
    ...(outcome.failure !== undefined && { failure: outcome.failure }),
    refusals,
    warnings: outcome.problems.length - refusals,
    own: own.length,
    problems: [...own, ...others].slice(0, shownProblems),
  };
}
