import type { Settings } from "../settings/settings.ts";

/** Options of a build. Folders are absolute or relative to the working folder. */
export interface BuildOptions {
  readonly articles: string;
  readonly out: string;
  /** Folder for what builds have read and made; losing it costs only time. */
  readonly cache: string;
  /** Folder of files that go into the site unchanged; the project's `public/` if none is named. */
  readonly ownFiles?: string;
  readonly settings: Settings;
  /** Whether links name `index.html`, for reading without a server. */
  readonly portable: boolean;
  /** Whether to publish nothing when a file was refused. */
  readonly strict: boolean;
  /** Whether to publish even if more than a tenth of the pages would go. */
  readonly force: boolean;
  /** Number of processes that read and render at a time. */
  readonly jobs: number;
  /** Work (s on one processor) for which they are started; tests set less than pays off for owners. */
  readonly leastWork?: number;
  /** Files of a year or month from which it is divided into finer volumes; tests divide small piles. */
  readonly largestVolume?: number;
  /** The only volume to build ("2021", "2021-03", "undated"), or "front" for only what needs all of them. */
  readonly part?: { readonly volume: string } | "front";
  /** Whether to make the search, too. */
  readonly search?: boolean;
  /** Whether shards of the search stay as they are, even if their articles changed, until a later build. */
  readonly searchLater?: boolean;
  /** The day of the build, yyyy-mm-dd; the present one if none is given. */
  readonly today?: string;
  /** Whether to show what is kept from readers, marked as such: for its writer, in a site of its own. */
  readonly drafts?: boolean;
  readonly tell?: TellProgress;
}

/** A phase of a build: it looks for changes, reads, settles what needs the whole pile, and so on. */
export type Phase = "inspect" | "read" | "pictures" | "settle" | "render" | "search" | "publish";

/** Progress of a build. `total` is 0 if it is not known beforehand. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

/** A function that receives progress, at most some hundred times a second. */
export type TellProgress = (progress: Progress) => void;
