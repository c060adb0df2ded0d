/** What a made pile is like. */
export interface Pile {
  /** What it is called in a report. */
  readonly name: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Words of an article: a log-normal distribution, cut off at both ends. */
  readonly words: {
    readonly median: number;
    readonly spread: number;
    readonly shortest: number;
    readonly longest: number;
  };
}

/**
 * One article in ten has over 1,400 words, one in a thousand over 7,000; of 10,000 the longest has
 * some 15,000.
 */
export const usualPile: Pile = {
  name: "articles",
  firstYear: 2000,
  lastYear: 2024,
  words: { median: 450, spread: 0.9, shortest: 30, longest: 20_000 },
};

/** Notices, as news agencies send them: many, and next to nothing in each. */
export const shortPile: Pile = {
  name: "short articles",
  firstYear: 2010,
  lastYear: 2024,
  words: { median: 60, spread: 0.3, shortest: 20, longest: 200 },
};
