/** What came of a part of the site, in files. */
export interface PartResult {
  readonly files: number;
  readonly pages: number;
  readonly written: number;
}

/** What a build did to the output folder, in files; `pages` is how many pages the site has. */
export interface PublishCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly pages: number;
  /** Why parts of the search could not be made; the site stands without them. */
  readonly searchFailures?: readonly string[];
}
