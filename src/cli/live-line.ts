import spin from "yocto-spinner";
import {
  type Display,
  formatEnded,
  formatRunning,
  type TimedPhase,
  trackPhases,
} from "./phases.ts";

/** Time between two frames (ms): the eye sees them as movement. */
const pause = 80;

/** Least time (ms) of a phase that gets a line of its own. */
const lastingFrom = 1000;

/** Shows a line with the present progress; phases that took long stay above it. */
export function showLiveLine(now: () => number = () => performance.now()): Display {
  const phases = trackPhases(now);
  // Characters that every terminal and font has. We handle signals ourselves.
  const turning = { frames: ["-", "\\", "|", "/"], interval: 120 };
  const spinner = spin({ spinner: turning, handleSignals: false }).start("Starting …");
  let last = Number.NEGATIVE_INFINITY;
  // While it turns, the library makes way for other output.
  const leave = (ended: readonly TimedPhase[]) => {
    for (const course of ended) {
      if (course.to - course.from >= lastingFrom) process.stderr.write(`${formatEnded(course)}\n`);
    }
  };
  const stop = () => {
    spinner.stop();
    process.off("exit", stop);
  };
  // However the process ends, the cursor is restored.
  process.once("exit", stop);
  return {
    tell(progress) {
      const ended = phases.take(progress);
      leave(ended);
      if (ended.length === 0 && now() - last < pause) return;
      last = now();
      spinner.text = phases.open().map(formatRunning).map(fit).join("\n  ");
    },
    close() {
      leave(phases.end());
      stop();
    },
    stop,
  };
}

/** Cuts a line to the terminal's width: one that wraps could not be removed from a narrower terminal. */
function fit(line: string): string {
  return line.slice(0, Math.max(20, (process.stderr.columns || 80) - 3));
}
