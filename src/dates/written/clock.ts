import { pad } from "./check-date.ts";

/** A folded line, divided at the time of day in it. */
export interface ClockedLine {
  readonly before: string;
  readonly after: string;
  /** Time on a clock of 24 hours: "07:45", "07:45:30". Missing if there is none, only midnight, or an impossible one. */
  readonly time?: string;
}

const colon = /(?<![\d.:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d)/;
/** “10h30”, “18 h”, “ore 18.30”, “kl. 9.05”, “18.30 uhr”, “10時30分”, “10시 30분”, “下午3点”. */
const others = [
  /(?<=\s)(\d{1,2})\s?h(?:\s?(\d{2}))?(?![\p{L}\d])/u,
  /(?<=(?:^|\s)(?:um|ore|alle|kl|klo|om|saat|pukul|jam|o|at)\.?\s)(\d{1,2})\.(\d{2})(?!\d)/u,
  /(?<=\s)(\d{1,2})[.](\d{2})(?=\s(?:uhr|wib|wita|wit|hs)(?:\P{L}|$))/u,
  /(?<=\d{4},?\s)(\d{1,2})\.(\d{2})$/,
  /(?<=\s)(\d{1,2})(?=\s(?:uhr|hs|hrs)(?:\P{L}|$))/u,
  /(?<![\d])(\d{1,2})(?:[時时点點]|시)\s?(?:(\d{1,2})\s?[分분])?(?:\s?\d{1,2}\s?[秒초])?/u,
];
const afternoon = /^\s?p\.?\s?m\b|^\s?(?:μμ|μ\.μ|م(?!\p{L})|مساء)/u;
const forenoon = /^\s?a\.?\s?m\b|^\s?(?:πμ|π\.μ|صباحا)/u;
const eastern = /(pm|am|下午|午後|午后|오후|晚上|上午|午前|오전|凌晨|早上)\s?$/u;

/** Divides a folded line at its time. The first in the line counts. */
export function splitAtClock(line: string): ClockedLine {
  const found = line.includes(":") ? colon.exec(line) : null;
  const match = found ?? firstOf(line);
  if (!match) return { before: line, after: "" };
  const half = eastern.exec(line.slice(0, match.index));
  const before = line.slice(0, half?.index ?? match.index);
  const after = line.slice(match.index + match[0].length);
  const time = timeOf(match, afternoon.test(after) || isAfternoon(half?.[1]), forenoon.test(after));
  return { before, after, ...(time && { time }) };
}

function firstOf(line: string): RegExpExecArray | null {
  if (!/\dh|\d h|\d\.\d\d(?!\.?\d)|uhr|hs|hrs|[時时点點시]/u.test(line)) return null;
  for (const other of others) {
    const match = other.exec(line);
    if (match) return match;
  }
  return null;
}

function isAfternoon(word: string | undefined): boolean {
  return word !== undefined && /pm|下午|午後|午后|오후|晚上/.test(word);
}

function timeOf(match: RegExpExecArray, isPm: boolean, isAm: boolean): string | undefined {
  const [, hours, minutes = "0", seconds] = match;
  let hour = Number(hours);
  if (isPm && hour < 12) hour += 12;
  else if (isAm && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const time = `${pad(hour)}:${pad(Number(minutes))}${Number(seconds ?? 0) > 0 ? `:${seconds}` : ""}`;
  // Programs write midnight where nobody gave a time.
  return time === "00:00" ? undefined : time;
}
