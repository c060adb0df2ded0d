import type { TellProgress } from "../engine/progress.ts";

/** Shows how far a build has come, on the standard error: the standard output is for what it found. */
export interface Display {
  readonly tell: TellProgress;
  /** The build is done: what is still open has ended with it. */
  close(): void;
  /** Takes away what is not meant to stay. May be called again, and after `close`. */
  stop(): void;
}

/** For those who want to hear nothing. */
export const silent: Display = { tell() {}, close() {}, stop() {} };

/** The display that suits the place where the standard error ends. */
export async function openDisplay(): Promise<Display> {
  const { TERM } = process.env;
  // As the library asks, so that both say the same: any CI at all, be it empty.
  const isLive = process.stderr.isTTY && TERM !== "dumb" && !("CI" in process.env);
  // Loaded here, so that commands that show nothing need not wait for it.
  if (isLive) return (await import("./live-line.ts")).showLiveLine();
  return (await import("./plain-lines.ts")).showPlainLines((line) => {
    process.stderr.write(`${line}\n`);
  });
}
