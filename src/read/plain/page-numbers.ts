import type { Line } from "./line.ts";
import { isCut } from "./wrapped.ts";

/** A number that only a page has on a line of its own: “- 3 -”, “[Page 4]”, “Page 4 of 9”, “第 3 页”. */
const decorated =
  /^(?:[-–—] ?\d{1,4} ?[-–—]|([[(]?) ?(?:page|seite|página|страница|صفحة|第) ?\p{Nd}{1,4}(?: ?(?:of|\/|von|de|из|من) ?\p{Nd}{1,4})? ?[页頁]?[\])]?)$/iu;

const bare = /^\p{Nd}{1,4}$/u;

/** Length (characters) of the longest line that can be the number of a page. */
export const longestNumber = 24;

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
    if (value.length > longestNumber || !/\p{Nd}/u.test(value)) continue;
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

/** A word, which scraps of a scan do not have. */
const word = /\p{L}{4}/u;

function isOneSentence(above: string, next: string): boolean {
  return (
    /[\p{L}\p{M},-]$/u.test(above) && isCut(above, next) && word.test(above) && word.test(next)
  );
}

/**
 * Finds numbers without any sign that stand in mid-sentence, as pages of a printed text may part it, and those that
 * continue their count. In a text that is none of wrapped lines or of a column, these may be anything.
 */
export function findNumbersWithin(below: readonly Line[], known: ReadonlySet<number>): Set<number> {
  const candidates: { readonly at: number; readonly page: number }[] = [];
  for (const [at, { value }] of below.entries())
    if (value.length <= 4 && bare.test(value) && !known.has(at))
      candidates.push({ at, page: Number(value) });
  const found = new Set(
    candidates.flatMap(({ at }) => {
      const [above, next] = [below[at - 1]?.value, below[at + 1]?.value];
      return above && next && isOneSentence(above, next) ? [at] : [];
    }),
  );
  if (found.size === 0) return found;
  const isNext = (one: number, other: number) => {
    const [a, b] = [candidates[one], candidates[other]];
    return a && b && found.has(a.at) && b.page - a.page === other - one;
  };
  for (let at = 1; at < candidates.length; at += 1)
    if (isNext(at - 1, at)) found.add(candidates[at]?.at ?? 0);
  for (let at = candidates.length - 1; at >= 0; at -= 1)
    if (isNext(at + 1, at)) found.add(candidates[at]?.at ?? 0);
  return found;
}
