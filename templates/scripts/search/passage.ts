import { joinWords } from "../../../src/search/separate-words.ts";
import { whiteSpace } from "./fold-words.ts";
import type { Result } from "./result-order.ts";

/** A piece of a text; marked if it matches the search. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Number of words of a passage: two or three lines. */
const passageLength = 36;
/** Number of words before the first marked one. */
const runUp = 8;

/** Returns the words of a text without those of its title, which stand before it. */
function wordsOf({ fragment }: Result): { words: string[]; titleLength: number } {
  const title = (fragment.meta.title ?? "").split(whiteSpace).filter(Boolean);
  return { words: fragment.content.split(whiteSpace), titleLength: title.length };
}

/** Returns the passage of an article with the most matches; its beginning if there are none. */
export function findPassage(result: Result): Piece[] {
  const { words, titleLength } = wordsOf(result);
  const places = new Set(result.places.filter((at) => at >= titleLength));
  const start = densest(
    [...places].sort((a, b) => a - b),
    titleLength,
    words.length,
  );
  const end = Math.min(start + passageLength, words.length);
  const pieces: Piece[] = start > titleLength ? [{ text: "… ", marked: false }] : [];
  for (let at = start; at < end; ) {
    const marked = places.has(at);
    let to = at + 1;
    while (to < end && places.has(to) === marked) to += 1;
    // The last word keeps its joint, which shows whether a space follows.
    const text = joinWords([...words.slice(at, to), ""]);
    pieces.push({ text, marked });
    at = to;
  }
  if (end < words.length) pieces.push({ text: " …", marked: false });
  return pieces;
}

/** Returns the beginning of a passage that has as many matches as any. */
function densest(places: readonly number[], least: number, length: number): number {
  let best = least;
  let most = 0;
  for (const [at, place] of places.entries()) {
    let count = 0;
    while (
      places[at + count] !== undefined &&
      (places[at + count] ?? 0) < place + passageLength - runUp
    )
      count += 1;
    if (count > most) [best, most] = [place - runUp, count];
  }
  return Math.max(least, Math.min(best, length - passageLength));
}

/** Most words of a page that a browser marks and scrolls to. */
const mostDirectives = 6;

/**
 * Returns the part of a link that makes browsers mark the words and scroll to the first (“text
 * fragments”, of the WICG): the words as they occur in the text, not as the reader typed them.
 */
export function textFragment(result: Result): string {
  const { words, titleLength } = wordsOf(result);
  const places = [...new Set(result.places)].sort((a, b) => a - b);
  const inText = places.filter((at) => at >= titleLength);
  const runs: string[] = [];
  for (let at = 0; at < inText.length && runs.length < mostDirectives; ) {
    let to = at + 1;
    while (inText[to] === (inText[to - 1] ?? 0) + 1) to += 1;
    const run = joinWords(words.slice(inText[at], (inText[to - 1] ?? 0) + 1));
    const plain = run.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    if (plain && !runs.includes(plain)) runs.push(plain);
    at = to;
  }
  const directives = runs.map((run) => `text=${encodeURIComponent(run).replaceAll("-", "%2D")}`);
  return directives.length > 0 ? `#:~:${directives.join("&")}` : "";
}

/** Returns a title as it was written. */
export function titleOf({ fragment }: Result): string {
  return joinWords((fragment.meta.title ?? "").split(" "));
}
