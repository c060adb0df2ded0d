import type { Phase, Progress, TellProgress } from "../engine/build-options.ts";

/** A phase of a build, with its times in ms. */
export interface TimedPhase extends Progress {
  readonly from: number;
  /** Time of its last progress, or its end once it is over. */
  readonly to: number;
}

/** A record of the phases of a build. */
export interface PhaseTracker {
  /** Takes the progress of a build, and returns the phases that it ends, in order. */
  take(progress: Progress): TimedPhase[];
  /** Returns the phases in progress, the one last reported at the end. */
  open(): TimedPhase[];
  /** Ends the build, and with it the phases in progress. */
  end(): TimedPhase[];
}

/** A display of a build's progress on standard error: standard output is for its results. */
export interface Display {
  readonly tell: TellProgress;
  /** Ends the build, and with it the phases in progress. */
  close(): void;
  /** Removes what is not meant to stay. May be called again, and after `close`. */
  stop(): void;
}

/** Rendering and publishing alternate, batch by batch; all other phases end before the next begins. */
const sequence: Record<Phase, number> = {
  ...{ inspect: 0, read: 1, pictures: 2, settle: 3 },
  ...{ render: 4, search: 4, publish: 4 },
};

/** Tracks the phases of a build. `now` returns ms from any starting point. */
export function trackPhases(now: () => number): PhaseTracker {
  let phases: TimedPhase[] = [];
  const keep = (kept: (timed: TimedPhase) => boolean) => {
    const ended = phases.filter((timed) => !kept(timed));
    phases = phases.filter(kept);
    return ended;
  };
  return {
    take(progress) {
      const time = now();
      const ended = keep(({ phase }) => sequence[phase] >= sequence[progress.phase]);
      const [former] = keep(({ phase }) => phase !== progress.phase);
      phases.push({ ...progress, from: former?.from ?? time, to: time });
      return ended.map((timed) => ({ ...timed, to: time }));
    },
    open: () => phases,
    end() {
      const last = phases.at(-1);
      const time = now();
      return keep(() => false).map((timed) => (timed === last ? { ...timed, to: time } : timed));
    },
  };
}

const names: Record<Phase, string> = {
  inspect: "Looking for changes",
  read: "Reading articles",
  pictures: "Making pictures",
  settle: "Comparing articles",
  render: "Making pages",
  search: "Making the search",
  publish: "Publishing files",
};

/** Time (ms) before which a rate cannot be estimated. */
const firstRate = 1000;

/** Formats a phase that is over: "Reading articles: 100,000 in 24.1 s". */
export function formatEnded({ phase, done, from, to }: TimedPhase): string {
  const time = `${((to - from) / 1000).toFixed(1)} s`;
  return `${names[phase]}: ${done > 0 ? `${count(done)} in ${time}` : time}`;
}

/** Formats a phase in progress: "Reading articles: 41,000 of 100,000, 4,100/s, 14 s left". */
export function formatRunning({ phase, done, total, from, to }: TimedPhase): string {
  const facts = [];
  if (total > 0) facts.push(`${count(done)} of ${count(total)}`);
  else if (done > 0) facts.push(count(done));
  const rate = (done / (to - from)) * 1000;
  if (done > 0 && to - from >= firstRate) {
    facts.push(`${count(rate)}/s`);
    if (total > done) facts.push(`${formatSeconds((total - done) / rate)} left`);
  }
  return facts.length > 0 ? `${names[phase]}: ${facts.join(", ")}` : `${names[phase]} …`;
}

/** Formats an estimated time: "14 s", "3 min", "2 h 5 min". */
function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 100) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function count(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}
