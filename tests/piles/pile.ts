/** A pile of files as their owner has them; its texts lie in the folder of its name, what is no text is made. */
export interface Pile {
  /** Folder in `tests/piles/`. */
  readonly name: string;
  /** Pictures and files that articles name, by article: paths inside `articles/`, or of a folder beside it. */
  readonly shows: Readonly<Record<string, readonly string[]>>;
  /** Pictures to which articles only lead, by article. */
  readonly linked?: Readonly<Record<string, readonly string[]>>;
  /** Articles that articles link to, by article, in the order of the links; those beyond the first of one may be left out. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Addresses of pictures on other hosts, by article. */
  readonly elsewhere?: Readonly<Record<string, readonly string[]>>;
  /** Files inside `articles/` that are no articles and that none names. */
  readonly unused: readonly string[];
  /** Links that lead nowhere, as they are told. */
  readonly dead?: readonly string[];
}
