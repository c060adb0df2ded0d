import { formatEnded, formatRunning } from "./format-course.ts";
import { trackPhases } from "./phases.ts";
import type { Display } from "./progress.ts";

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
