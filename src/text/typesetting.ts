import type { Body, PlainBody } from "./body.ts";
import { isOrdinary } from "./plain/set-paragraphs.ts";

/*
 * How long and how finely divided a text may be before it is set in another way than ordinary texts are. No
 * page may grow beyond measure, whatever is in a file: 5 MB of lines of one letter would become 290 MB.
 */

/** How a text is set that is not set as ordinary texts are. Plain data, decided once, when its file is read. */
export interface Typesetting {
  /** Whether its passages are so short that a link for each would outweigh the text by far. */
  readonly close?: true;
  /** Where each of its pages begins, if one would be too long. */
  readonly pages?: readonly PageStart[];
}

/** A paragraph, counted from 0, and the character in it, which is 0 unless a single paragraph is longer than a page. */
export type PageStart = readonly [paragraph: number, character: number];

/**
 * Size of a page's text (bytes of HTML) from which it is divided. The longest real article known here has 0.2 MB; a
 * browser shows 2 MB of lines set close within a second.
 */
export const longestPage = 2_000_000;

/** Bytes that a passage takes besides its words: its element, its id, the link to itself. */
const passageBytes = 128;
/** Bytes that it takes where it may have a form, or tell who speaks. */
const formedBytes = 160;
/** Passages of which every text may have that many, however short: 128 KB. */
const fewPassages = 1000;
/** How many bytes their markup may take for each byte of the file, so that a page stays far below 20. */
const mostMarkup = 8;
/** Lines set close that share a paragraph, and its address. */
const linesTogether = 100;
/** Bytes that a line set close takes besides its words: its end, and its share of the paragraph. */
const lineBytes = 7;
/** Most bytes of a UTF-16 code unit in HTML. */
const mostBytes = 6;

/** Decides how a text is set; undefined for ordinary texts. `bytes` is the size of its file. */
export function typeset(body: Body, bytes: number): Typesetting | undefined {
  const passages = body.kind === "html" ? countPassages(body.html) : body.paragraphs.length;
  const close = passages > fewPassages && passages * passageBytes > mostMarkup * bytes;
  const pages = body.kind === "html" ? [] : pagesOf(body, close);
  if (!close && pages.length < 2) return undefined;
  return { ...(close && { close }), ...(pages.length > 1 && { pages }) };
}

/** HTML is never divided: `markdown.ts` makes it of at most 256 KB, and shows as paragraphs what would grow too much. */
function pagesOf(body: PlainBody, close: boolean): PageStart[] {
  const { paragraphs } = body;
  const overhead = close ? lineBytes : isOrdinary(body) ? passageBytes : formedBytes;
  const units = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const most = paragraphs.length * overhead + units * mostBytes;
  return most <= longestPage ? [] : [...findPages(body, longestPage, overhead)];
}

function countPassages(html: string): number {
  return html.match(/<(?:p|h[2-6])\b/g)?.length ?? 0;
}

/** Finds the starts of pages of at most about `size` bytes; `overhead` is what each paragraph takes besides its words. */
function* findPages(
  { paragraphs, forms }: PlainBody,
  size: number,
  overhead: number,
): Generator<PageStart> {
  yield [0, 0];
  let used = 0;
  for (const [at, text] of paragraphs.entries()) {
    let own = overhead + htmlBytes(text);
    if (used > 0 && used + own > size) {
      yield [at, 0];
      used = 0;
    }
    used += own;
    for (let from = 0; used > size; used = own) {
      const end = endOfPiece(text, from, size - overhead, forms?.[at] ? "\n" : " ");
      if (end === text.length) break;
      own -= htmlBytes(text, from, end);
      yield [at, end];
      from = end;
    }
  }
}

/** Distance (characters) within which a piece ends at a blank. */
const lastWord = 1000;

/** Returns where a piece of a paragraph ends that takes at most `size` bytes: behind a `blank` if possible. */
function endOfPiece(text: string, from: number, size: number, blank: string): number {
  let end = from;
  for (let used = 0; end < text.length; end += 1) {
    used += bytesOf(text.charCodeAt(end));
    if (used > size) break;
  }
  if (end === text.length) return end;
  const near = Math.max(from + 1, end - lastWord);
  const last = text.slice(near, end).lastIndexOf(blank);
  if (last >= 0) return near + last + 1;
  const whole = isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end;
  // However small the page, there is an end to the pieces.
  return Math.max(whole, from + 1);
}

/** Returns the size (bytes) of a text as HTML, at most a little too large. */
function htmlBytes(text: string, from = 0, to = text.length): number {
  let bytes = 0;
  for (let at = from; at < to; at += 1) bytes += bytesOf(text.charCodeAt(at));
  return bytes;
}

/** Bytes of a UTF-16 code unit in HTML: `&quot;`, a sign for a control, UTF-8. */
function bytesOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x3f && unit < 0x7f) return 1;
    if (unit < 0x20 || unit === 0x7f) return 3;
    return unit === 0x22 ? 6 : unit === 0x26 ? 5 : unit === 0x3c || unit === 0x3e ? 4 : 1;
  }
  return unit < 0x800 ? 2 : 3;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Returns the part of a text that stands on one of its pages, counted from 1. */
export function bodyOfPage(body: Body, { pages }: Typesetting, number: number): Body {
  const start = pages?.[number - 1];
  if (body.kind === "html" || !start) return body;
  return cut(body, start, pages[number]);
}

function cut(
  body: PlainBody,
  [first, from]: PageStart,
  [last, to]: PageStart = [body.paragraphs.length, 0],
): PlainBody {
  // The next page may begin inside a paragraph, of which this one has the beginning.
  const end = to > 0 ? last + 1 : last;
  const part = body.paragraphs.slice(first, end);
  const [opening, ending] = [part[0], part.at(-1)];
  if (to > 0 && ending !== undefined) part[part.length - 1] = ending.slice(0, to).trimEnd();
  if (from > 0 && opening !== undefined) part[0] = (part[0] ?? "").slice(from);
  const { forms, ...rest } = body;
  return { ...rest, paragraphs: part, ...(forms && { forms: formsBetween(forms, first, end) }) };
}

/** Returns the forms of some paragraphs by their numbers among these. */
function formsBetween(
  forms: NonNullable<PlainBody["forms"]>,
  first: number,
  end: number,
): NonNullable<PlainBody["forms"]> {
  const entries = Object.entries(forms).map(([at, form]) => [Number(at) - first, form] as const);
  return Object.fromEntries(entries.filter(([at]) => at >= 0 && at < end - first));
}

/** The beginning of a text, or all of it. */
export interface Beginning {
  readonly body: Body;
  /** Its size (bytes of HTML). */
  readonly bytes: number;
  readonly isCut: boolean;
}

const nothing: Beginning = { body: { kind: "paragraphs", paragraphs: [] }, bytes: 0, isCut: true };

/** Takes no more of the items than these: what comes after the beginning need not be divided. */
function firstTwo<Item>(items: Iterable<Item>): Item[] {
  const taken: Item[] = [];
  for (const item of items) {
    if (taken.push(item) === 2) break;
  }
  return taken;
}

/** Bytes that a paragraph without a link takes besides its words. */
const paragraphBytes = 9;
/** Bytes that it takes at most where it may have a form, or tell who speaks. */
const formBytes = 48;

/** Returns as much of a text as takes at most `size` bytes of HTML, without links to its passages. */
export function beginningOf(body: Body, size: number): Beginning {
  if (body.kind === "html") {
    const bytes = Buffer.byteLength(body.html);
    if (bytes <= size) return { body, bytes, isCut: false };
    return nothing;
  }
  const overhead = isOrdinary(body) ? paragraphBytes : formBytes;
  if (size <= overhead && body.paragraphs.length > 0) return nothing;
  const [start, end] = firstTwo(findPages(body, size, overhead));
  const beginning = start && end ? cut(body, start, end) : body;
  const bytes = beginning.paragraphs.reduce((sum, one) => sum + overhead + htmlBytes(one), 0);
  return { body: beginning, bytes, isCut: end !== undefined };
}

/** Puts lines that are set close into groups, each of which is a paragraph with an address. */
export function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (let at = 0; at < lines.length; at += linesTogether)
    groups.push(lines.slice(at, at + linesTogether));
  return groups;
}

/** Returns the number of the group of a line, both counted from 0. */
export function groupOfLine(at: number): number {
  return Math.floor(at / linesTogether);
}
