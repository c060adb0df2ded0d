import type { Line } from "./line.ts";

/** A number that only a page has on a line of its own: “- 3 -”, “[Page 4]”, “Page 4 of 9”, “第 3 页”. */
const decorated =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|([[(]?) ?(?:page|seite|página|страница|صفحة|第) ?\p{Nd}{1,4}(?: ?(?:of|\/|von|de|из|من) ?\p{Nd}{1,4})? ?[页頁]?[\])]?)$/iu;

const bare = /^\p{Nd}{1,4}$/u;

/** Length of the longest line that can be the number of a page. */
const longest = 24;

/**
 * Finds lines that hold the number of a printed page and nothing else, by their places. A number without any sign is
 * one only beside a form feed, which begins a page: elsewhere it may be a score, a year or a headline. `lines` are
 * those of the file.
 */
export function findPageNumbers(
  below: readonly Line[],
  lines: readonly string[],
  hasFeed: boolean,
): Set<number> {
  const found = new Set<number>();
  for (const [at, { number, value }] of below.entries()) {
    if (value.length > longest || !/\p{Nd}/u.test(value)) continue;
    const isBare = hasFeed && bare.test(value) && isBesideFeed(lines, number - 1);
    if (isBare || decorated.test(value)) found.add(at);
  }
  return found;
}

/** Whether a form feed stands in a line, or between it and the filled lines around it. */
function isBesideFeed(lines: readonly string[], at: number): boolean {
  if (lines[at]?.includes("\f")) return true;
  for (const step of [-1, 1]) {
    let next = at + step;
    while (lines[next]?.trim() === "" && !lines[next]?.includes("\f")) next += step;
    const line = lines[next] ?? "";
    // Above, it must end the line; below, begin it.
    const blanks =
      step < 0
        ? line.slice(line.trimEnd().length)
        : line.slice(0, line.length - line.trimStart().length);
    if (blanks.includes("\f")) return true;
  }
  return false;
}
