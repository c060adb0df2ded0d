import type { Phase, Progress } from "../engine/progress.ts";

/** A phase of a build, with its times in ms. */
export interface Course extends Progress {
  readonly from: number;
  /** When it was told of last; its end, once it is over. */
  readonly to: number;
}

/** Keeps account of the phases. */
export interface PhaseTracker {
  /** Takes what a build tells, and gives the phases that are over with it, in their order. */
  take(progress: Progress): Course[];
  /** What is going on, the phase that was told last at the end. */
  open(): Course[];
  /** The build is done: what was open is over. */
  end(): Course[];
}

/** Rendering and publishing take turns, batch by batch; everything else is over before the next begins. */
const order: Record<Phase, number> = {
  ...{ look: 0, read: 1, settle: 2 },
  ...{ render: 3, search: 3, publish: 3 },
};

/** `now` gives ms, from any beginning. */
export function trackPhases(now: () => number): PhaseTracker {
  let courses: Course[] = [];
  const keep = (kept: (course: Course) => boolean) => {
    const ended = courses.filter((course) => !kept(course));
    courses = courses.filter(kept);
    return ended;
  };
  return {
    take(progress) {
      const time = now();
      const ended = keep(({ phase }) => order[phase] >= order[progress.phase]);
      const [former] = keep(({ phase }) => phase !== progress.phase);
      courses.push({ ...progress, from: former?.from ?? time, to: time });
      return ended.map((course) => ({ ...course, to: time }));
    },
    open: () => courses,
    end() {
      const last = courses.at(-1);
      const time = now();
      return keep(() => false).map((course) =>
        course === last ? { ...course, to: time } : course,
      );
    },
  };
}
