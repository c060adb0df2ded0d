import { Marked, type Renderer, type Token, type Tokens } from "marked";
import type { Body } from "./body.ts";
import { escapeHtml, searchedWordsOf, wordsOf } from "./html.ts";
import { readAddresses } from "./markdown/addresses.ts";
import { replaceCode } from "./markdown/code-in-html.ts";
import { extensions, inlineTokens } from "./markdown/extensions.ts";
import { nameHeadings } from "./markdown/headings.ts";
import { labelLinks } from "./markdown/label-links.ts";
import { settleNames } from "./markdown/names.ts";
import { nest } from "./markdown/nest.ts";
import { linksWithEnds } from "./markdown/nest-links.ts";
import { Notes } from "./markdown/notes.ts";
import { findOpening } from "./markdown/opening.ts";
import { makeOwnRenderers } from "./markdown/own-renderers.ts";
import type { OwnToken } from "./markdown/own-token.ts";
import { settleCode } from "./markdown/readers/read-template.ts";
import { type LeftOut, type Named, Overflow, Reading } from "./markdown/reading.ts";
import { isComment, makeRenderer } from "./markdown/renderer.ts";
import { loadSanitizer, sanitize } from "./markdown/sanitize.ts";
import { scanHtml } from "./markdown/scan-html.ts";
import { isSpecial } from "./markdown/special.ts";
import { makeTokenizers, showUnusedDefinitions } from "./markdown/tokenizers.ts";
import { writeHtml } from "./markdown/write-html.ts";
import { findExcess, runInTime } from "./markdown-limits.ts";
import { withoutAddresses } from "./passages.ts";
import { paragraphsToHtml } from "./plain/set-paragraphs.ts";
import { longestTitle } from "./text.ts";

/** A Markdown text rendered as safe HTML, with its plain text. */
export interface RenderedMarkdown {
  readonly html: string;
  /** The paragraphs, where the text is shown as it is: then `html` is not needed. */
  readonly paragraphs?: readonly string[];
  /** The heading of level 1 that opens the text, if requested; it is not part of `html` and `plainText`. */
  readonly heading?: string;
  readonly plainText: string;
  /** The first words that are neither heading nor picture, if the first line is one of these. */
  readonly opening?: string;
  /** What the text names outside itself, in the order of the numbers in `html`. */
  readonly references: readonly Named[];
  /** What the page does not show. */
  readonly leftOut: readonly LeftOut[];
  /** Template code that is shown as it is; the first of it. */
  readonly unknownCode?: string;
  /** Reason why the text is shown as it is instead of being read as Markdown, as the end of a sentence. */
  readonly excess?: string;
}

/** Length from which a text is rendered within `timeLimit` (ms); the limits alone keep shorter ones far below. */
const clockedLength = 8 * 1024;
const timeLimit = 1500;
/**
 * How many times longer than a text its HTML may become. Links to its passages may take as much again (see
 * `typesetting.ts`), and the page stays below 20 times.
 */
const mostGrowth = 8;
const takesTooLong = "takes too long to read";

/** The forms in which a text may be. */
type Form = "Markdown" | "HTML";

/**
 * Renders Markdown. HTML in it is made safe, addresses pass `safeUrl` or become references (`body.ts`), and headings
 * are ranked under the page's own h1. A text that exceeds the limits of marked is shown as plain paragraphs. With
 * `takeHeading`, a heading of level 1 that opens the text is taken out of it, to be its title.
 */
export function renderMarkdown(text: string, takeHeading = false): RenderedMarkdown {
  const excess = findExcess(text);
  return excess ? showPlain(text, excess) : renderInTime(text, "Markdown", takeHeading);
}

/** Renders HTML in the same way; blank lines mean nothing in it. */
export function renderHtml(text: string): RenderedMarkdown {
  const excess = findExcess(text.replace(/[^\n]{1000}/g, "$&\n"));
  return excess && text.length > 256 * 1024
    ? showPlain(text, excess)
    : renderInTime(text, "HTML", false);
}

function renderInTime(text: string, form: Form, takeHeading: boolean): RenderedMarkdown {
  // Not within the limit of time: what is stopped while it is loaded is broken.
  if (form === "HTML" || /<(?:[a-z][a-z\d]*[\s/>]|\/[a-z]|[!?])/i.test(text)) loadSanitizer();
  if (text.length < clockedLength) return renderWithin(text, form, takeHeading);
  const rendered = runInTime(timeLimit, () => renderWithin(text, form, takeHeading));
  if (rendered) return rendered.result;
  [simple, full] = [makeMarked(false), makeMarked(true)];
  return showPlain(text, takesTooLong);
}

/** The text that is read now. */
let reading = new Reading(0, "");
let notes = new Notes();

let simple = makeMarked(false);
let full = makeMarked(true);

function makeMarked(hasMore: boolean): Marked {
  const now = () => reading;
  const inline = (text: string): string => marked.parseInline(text) as string;
  const withCode = (html: string, some: Reading) => replaceCode(html, some, inline);
  const renderer = makeRenderer(now, withCode) as Renderer;
  const marked: Marked = new Marked({ gfm: true, renderer });
  if (!hasMore) return marked;
  const renderers = makeOwnRenderers(now, () => notes);
  marked.use({
    tokenizer: makeTokenizers(now) as never,
    extensions: [
      ...extensions,
      ...Object.entries(renderers).map(([name, renderer]) => ({
        name,
        renderer: renderer as never,
      })),
    ],
  });
  return marked;
}

function renderWithin(text: string, form: Form, takeHeading: boolean): RenderedMarkdown {
  const longest = mostGrowth * text.length + 64 * 1024;
  reading = new Reading(longest, text);
  notes = new Notes();
  try {
    const marked = form === "HTML" || isSpecial(text) ? full : simple;
    const tokens =
      form === "HTML" ? [htmlToken(readAddresses(text, lost))] : readTokens(text, marked);
    const opening = tokens.findIndex(({ type }) => type !== "space" && type !== "def");
    const heading = takeHeading ? openingHeading(tokens[opening]) : undefined;
    if (heading) tokens.splice(opening, 1);
    prepare(tokens, marked);
    const title = heading && plainWords(heading, marked);
    // Notes have left their place: what one of them opens, the text does not close.
    const parts = [marked.parser(tokens), notes.write(reading, (some) => marked.parser(some))];
    let html = reading.isRaw ? makeSafe(parts) : parts.join("");
    html = labelLinks(settleNames(html, reading), reading.references);
    if (html.length > longest) throw new Overflow();
    const words = findOpening(html);
    return {
      html,
      plainText: searchedWordsOf(html),
      ...(words !== undefined && { opening: words }),
      ...(title !== undefined && { heading: title }),
      references: reading.references,
      leftOut: reading.leftOut,
      ...(reading.unknownCode !== undefined && { unknownCode: reading.unknownCode }),
    };
  } catch (error) {
    if (error instanceof Overflow) return showPlain(text, "would become many times longer");
    // Deep nesting overflows marked's stack.
    if (error instanceof RangeError) return showPlain(text, "nests too deeply");
    if (error instanceof ReaderFault) return showPlain(text, "cannot be read as Markdown");
    throw error;
  }
}

function openingHeading(token: Token | undefined): Tokens.Heading | undefined {
  const isTitle =
    token?.type === "heading" && token.depth === 1 && token.text.length <= longestTitle;
  return isTitle ? (token as Tokens.Heading) : undefined;
}

function showPlain(text: string, excess: string): RenderedMarkdown {
  const paragraphs = text.split(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/).map((part) => part.trim());
  const filled = paragraphs.filter((paragraph) => paragraph !== "");
  const html = filled.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>\n`).join("");
  return {
    html,
    paragraphs: filled,
    plainText: filled.join("\n"),
    references: [],
    leftOut: [],
    excess,
  };
}

/**
 * A failure in marked itself: 18.2.1 fails on an item whose quote has an item without words (`- a`, `  >-`,
 * `  b`).
 */
class ReaderFault extends Error {}

function lost(raw: string): void {
  reading.leaveOut("template code in an address", raw);
}

function readTokens(text: string, marked: Marked): Token[] {
  try {
    return marked.lexer(marked === full ? readAddresses(text.replace(/\r\n?/g, "\n"), lost) : text);
  } catch (error) {
    throw error instanceof RangeError ? error : new ReaderFault(String(error), { cause: error });
  }
}

function htmlToken(text: string): Token {
  return { type: "html", block: true, raw: text, pre: false, text };
}

/**
 * Prepares tokens for rendering: finds notes and HTML, and renumbers headings: the page has the h1, and no level below
 * it may be skipped, whatever levels the author used.
 */
function prepare(tokens: Token[], marked: Marked): void {
  if (marked === full) {
    const walk = (each: (token: Token) => void) => void marked.walkTokens(tokens, each);
    showUnusedDefinitions(walk, reading.used, (text) => inlineTokens(text, marked));
    walk((token) => {
      if (token.type === "html") reading.isRaw ||= !isComment((token as Tokens.HTML).text);
      if (token.type === "note") notes.take(token as OwnToken);
      if (token.type === "inlineNote") notes.takeInline(token as OwnToken);
      settleCode(token, reading);
    });
    nameHeadings(tokens);
  }
  if (reading.isRaw) return;
  const open: number[] = [];
  marked.walkTokens(tokens, (token) => {
    if (token.type !== "heading") return;
    while ((open.at(-1) ?? 0) >= token.depth) open.pop();
    open.push(token.depth);
    token.depth = Math.min(open.length + 1, 6);
  });
}

function plainWords({ tokens, text, raw }: Tokens.Heading, marked: Marked): string {
  const html = marked.parser([{ type: "paragraph", tokens, text, raw }]);
  if (!reading.isRaw) return wordsOf(html);
  return wordsOf(makeSafe([html]));
}

/** Makes HTML of the text's own, mixed with ours, safe and valid. */
function makeSafe(parts: readonly string[]): string {
  const scanned = parts.map((part) => scanHtml(part, reading)).join("");
  return writeHtml(nest(sanitize(scanned), linksWithEnds(scanned)));
}

/** Returns the text of an article as HTML, its paragraphs in the order of the file; nothing in it has an address. */
export function bodyToHtml(body: Body): string {
  if (body.kind === "html") return withoutAddresses(body.html);
  return paragraphsToHtml(body);
}
