import type { Settings } from "../settings/settings.ts";

/** What a build is asked to do. Folders are absolute or relative to the working folder. */
export interface BuildOptions {
  readonly articles: string;
  readonly out: string;
  /** What former builds have read and made; losing it costs time and nothing else. */
  readonly cache: string;
  readonly settings: Settings;
  /** Links name `index.html`, for reading without a server. */
  readonly portable: boolean;
  /** Publish nothing when a file was refused. */
  readonly strict: boolean;
  /** Publish even where more than a tenth of the pages would go. */
  readonly force: boolean;
  /** Processes that read and render at a time. */
  readonly jobs: number;
  /** Work (s on one processor) that is worth starting them; tests ask for it sooner than owners gain by it. */
  readonly leastWork?: number;
  /** Files of a year or month from which its volumes are finer; tests divide small piles. */
  readonly largestVolume?: number;
  /** Build this volume only ("2021", "2021-03", "undated"), or only what needs all of them ("front"). */
  readonly part?: { readonly volume: string } | "front";
  /** Makes the search, too. */
  readonly search?: boolean;
  /** Leaves shards of the search as they stand, though their articles have changed: a later build makes them. */
  readonly searchLater?: boolean;
  readonly tell?: TellProgress;
}

/** What a build does, step by step: looks for changes, reads, settles what needs the whole pile. */
export type Phase = "inspect" | "read" | "settle" | "render" | "search" | "publish";

/** How far a build has come. `total` is 0 where it is not known beforehand. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

/** Is told of progress, at most some hundred times a second. */
export type TellProgress = (progress: Progress) => void;
