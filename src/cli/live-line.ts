import spin from "yocto-spinner";
import { type Course, type Display, formatEnded, formatRunning, trackPhases } from "./phases.ts";

/** ms between two pictures: what the eye takes for a movement. */
const pause = 80;

/** Phases shorter than this (ms) are not worth a line that stays. */
const lastingFrom = 1000;

/** A line that tells at any time what is going on; phases that took long stay above it. */
export function showLiveLine(now: () => number = () => performance.now()): Display {
  const phases = trackPhases(now);
  // Characters that every terminal and font has. Signals are ours to handle.
  const turning = { frames: ["-", "\\", "|", "/"], interval: 120 };
  const spinner = spin({ spinner: turning, handleSignals: false }).start("Starting …");
  let last = Number.NEGATIVE_INFINITY;
  // While it turns, the library makes way for whatever else is written.
  const leave = (ended: readonly Course[]) => {
    for (const course of ended) {
      if (course.to - course.from >= lastingFrom) process.stderr.write(`${formatEnded(course)}\n`);
    }
  };
  const stop = () => {
    spinner.stop();
    process.off("exit", stop);
  };
  // However the process ends, the cursor comes back.
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

/** A line that wraps could not be taken away whole when the terminal is made narrower. */
function fit(line: string): string {
  return line.slice(0, Math.max(20, (process.stderr.columns || 80) - 3));
}
