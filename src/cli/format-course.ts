import type { Phase } from "../engine/progress.ts";
import type { Course } from "./phases.ts";

const names: Record<Phase, string> = {
  look: "Looking for changes",
  read: "Reading articles",
  settle: "Settling what needs all articles",
  render: "Making pages",
  search: "Making the search",
  publish: "Publishing files",
};

/** Before so many ms there is nothing to reckon a rate from. */
const firstRate = 1000;

/** A phase that is over: "Reading articles: 100,000 in 24.1 s". */
export function formatEnded({ phase, done, from, to }: Course): string {
  const time = `${((to - from) / 1000).toFixed(1)} s`;
  return `${names[phase]}: ${done > 0 ? `${count(done)} in ${time}` : time}`;
}

/** A phase that goes on: "Reading articles: 41,000 of 100,000, 4,100/s, 14 s left". */
export function formatRunning({ phase, done, total, from, to }: Course): string {
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

/** "14 s", "3 min", "2 h 5 min": as exact as a guess can be. */
function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 100) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function count(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}
