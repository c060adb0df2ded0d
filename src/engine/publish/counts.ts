/** The result of building a part of the site, in files. */
export interface PartResult {
  readonly files: number;
  readonly pages: number;
  readonly written: number;
}

/** The changes that a build made to the output folder, in files; `pages` is the number of pages of the site. */
export interface PublishCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly pages: number;
  /** Reasons why parts of the search could not be made; the site stands without them. */
  readonly searchFailures?: readonly string[];
}
