import { type Display, formatEnded, formatRunning, trackPhases } from "./phases.ts";

/** For those who want to hear nothing. */
export const silent: Display = { tell() {}, close() {}, stop() {} };

/** The display that suits the place where the standard error ends. */
export async function openDisplay(): Promise<Display> {
  const { TERM } = process.env;
  // As the library asks, so that both say the same: any CI at all, be it empty.
  const isLive = process.stderr.isTTY && TERM !== "dumb" && !("CI" in process.env);
  // Loaded here, so that commands that show nothing need not wait for it.
  if (isLive) return (await import("./live-line.ts")).showLiveLine();
  return showPlainLines((line) => {
    process.stderr.write(`${line}\n`);
  });
}

/** ms between two lines on phases that take long. */
const pause = 10_000;

/** A line for each phase at its end, and some in between where it takes long: for logs. */
export function showPlainLines(
  write: (line: string) => void,
  now: () => number = () => performance.now(),
): Display {
  const phases = trackPhases(now);
  let last = now();
  const put = (lines: readonly string[]) => {
    for (const line of lines) write(line);
    if (lines.length > 0) last = now();
  };
  return {
    tell(progress) {
      put(phases.take(progress).map(formatEnded));
      if (now() - last >= pause) put(phases.open().slice(-1).map(formatRunning));
    },
    close: () => put(phases.end().map(formatEnded)),
    stop() {},
  };
}
