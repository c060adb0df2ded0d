/** How a file is not as it was when the site was built. */
export type Kind =
  /** Other bytes, or something that is no file at all. */
  | "changed"
  | "missing"
  /** In the site, but not in its manifest. */
  | "extra"
  /** A stopped build left it in the site. */
  | "leftover"
  /** The system gives no bytes: no rights, a failing disk. */
  | "unreadable"
  /** Article files that are new, or gone, since the site was built. */
  | "added"
  | "removed";

export interface Difference {
  readonly kind: Kind;
  /** Relative to the folder that was looked at; ends in a slash where it is a folder. */
  readonly path: string;
  /** What is there instead, where that is no matter of bytes. */
  readonly note?: string;
}

/** A folder held against a list of its files. */
export interface Comparison {
  readonly folder: string;
  readonly listed: number;
  /** Files of the list that are as they were. */
  readonly good: number;
  /** In the order of their paths. */
  readonly differences: readonly Difference[];
}
