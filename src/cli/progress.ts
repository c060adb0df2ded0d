import { type Display, formatEnded, formatRunning, trackPhases } from "./phases.ts";

/** The display for those who want no output. */
export const silent: Display = { tell() {}, close() {}, stop() {} };

/** Returns the display that suits the place to which standard error goes. */
export async function openDisplay(): Promise<Display> {
  const { TERM } = process.env;
  // The same test as the library's, so that both agree: any CI at all, even an empty value.
  const isLive = process.stderr.isTTY && TERM !== "dumb" && !("CI" in process.env);
  // Loaded here, so that commands that show nothing need not wait for it.
  if (isLive) return (await import("./live-line.ts")).showLiveLine();
  return showPlainLines((line) => {
    process.stderr.write(`${line}\n`);
  });
}

/** Time between two lines on phases that take long (ms). */
const pause = 10_000;

/** Shows a line for each phase at its end, and some in between if it takes long: for logs. */
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
