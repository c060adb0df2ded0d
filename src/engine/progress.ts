/** What a build does, step by step: looks for changes, reads, settles what needs the whole pile. */
export type Phase = "look" | "read" | "settle" | "render" | "search" | "publish";

/** How far a build has come. `total` is 0 where it is not known beforehand. */
export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly total: number;
}

/** Is told of progress, at most some hundred times a second. */
export type TellProgress = (progress: Progress) => void;
