import { decodeHTMLStrict } from "entities";
import { Marked, Renderer, type Token, type Tokens } from "marked";
import type { Body } from "./body.ts";
import { escapeHtml, withoutTags, wordsOf } from "./html.ts";
import { findExcess, runInTime } from "./markdown-limits.ts";
import { paragraphsToHtml } from "./plain/set-paragraphs.ts";
import { longestTitle } from "./text.ts";
import { safeUrl } from "./urls.ts";

/** A Markdown text rendered as safe HTML, with its plain text. */
export interface RenderedMarkdown {
  readonly html: string;
  /** The paragraphs, where the text is shown as it is: then `html` is not needed. */
  readonly paragraphs?: readonly string[];
  /** The heading of level 1 that opens the text, if requested; it is not part of `html` and `plainText`. */
  readonly heading?: string;
  readonly plainText: string;
  /** The first words that are neither heading nor raw HTML, if the first line is one of these. */
  readonly opening?: string;
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

/**
 * Renders Markdown. Raw HTML is shown as text, addresses pass `safeUrl`, pictures become links (a page must
 * not call other hosts), and headings are ranked under the page's own h1. A text that exceeds the limits of
 * marked is shown as plain paragraphs. With `takeHeading`, a heading of level 1 that opens the text is
 * taken out of it, to be its title.
 */
export function renderMarkdown(text: string, takeHeading = false): RenderedMarkdown {
  const excess = findExcess(text);
  if (excess) return showPlain(text, excess);
  if (text.length < clockedLength) return renderWithin(text, takeHeading);
  const rendered = runInTime(timeLimit, () => renderWithin(text, takeHeading));
  if (rendered) return rendered.result;
  marked = makeMarked();
  return showPlain(text, takesTooLong);
}

function renderWithin(text: string, takeHeading: boolean): RenderedMarkdown {
  linkDepth = 0;
  rawHtml = "shown";
  const longest = mostGrowth * text.length + 64 * 1024;
  room = longest;
  try {
    const tokens = readTokens(text);
    const opening = tokens.findIndex(({ type }) => type !== "space" && type !== "def");
    const heading = takeHeading ? openingHeading(tokens[opening]) : undefined;
    if (heading) tokens.splice(opening, 1);
    nestHeadings(tokens);
    const html = marked.parser(tokens);
    if (html.length > longest) throw new Overflow();
    const words = findOpening(tokens);
    return {
      html,
      plainText: wordsOf(html),
      ...(words !== undefined && { opening: words }),
      ...(heading && { heading: plainWords(heading) }),
    };
  } catch (error) {
    if (error instanceof Overflow) return showPlain(text, "would become many times longer");
    // Deep nesting overflows marked's stack.
    if (error instanceof RangeError) return showPlain(text, "nests too deeply");
    if (error instanceof ReaderFault) return showPlain(text, "cannot be read as Markdown");
    throw error;
  }
}

/**
 * Finds an opening for lists, where the "<style>" of an article, or half a sentence, says nothing about it.
 * Rarely needed: the tokens that it looks at are rendered a second time.
 */
function findOpening(tokens: readonly Token[]): string | undefined {
  const first = tokens.find(({ type }) => type !== "space" && type !== "def");
  const isWrapped = first?.type === "paragraph" && first.raw.trim().includes("\n");
  if (rawHtml === "shown" && first?.type !== "heading" && !isWrapped) return undefined;
  rawHtml = "left out";
  room = Number.POSITIVE_INFINITY;
  let heading = "";
  for (const token of tokens) {
    const words = wordsOf(marked.parser([token]));
    const [line = ""] =
      token.type === "paragraph" ? [words.replace(/\s+/g, " ")] : words.split("\n", 1);
    if (line !== "" && token.type !== "heading") return line;
    heading ||= line;
  }
  return heading;
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
  return { html, paragraphs: filled, plainText: filled.join("\n"), excess };
}

class Overflow extends Error {}

/**
 * A failure in marked itself: 18.2.1 fails on an item whose quote has an item without words (`- a`, `  >-`,
 * `  b`).
 */
class ReaderFault extends Error {}

function readTokens(text: string) {
  try {
    return marked.lexer(text);
  } catch (error) {
    throw error instanceof RangeError ? error : new ReaderFault(String(error), { cause: error });
  }
}

/** A link for a picture inside a link would be nested in that link. */
let linkDepth = 0;
/** Number of characters that addresses may still take: one definition can be used 20,000 times. */
let room = 0;

/** Treatment of raw HTML; "met" means shown, and some was found. */
let rawHtml: "shown" | "met" | "left out" = "shown";

/** Tables and code may be wider than the page: keyboard users scroll the focused element. */
const renderer: Partial<Renderer> = {
  html({ text, block }: Tokens.HTML | Tokens.Tag) {
    if (rawHtml === "left out") return escapeHtml(withoutTags(text));
    rawHtml = "met";
    return block ? `<p class="raw">${escapeHtml(text.trim())}</p>\n` : escapeHtml(text);
  },
  text(this: Renderer, token: Tokens.Text | Tokens.Escape) {
    if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
    // marked's own function trusts the content of raw <pre> and the like, and passes it on unescaped.
    return escapeHtml(token.type === "escape" ? token.text : decodeHTMLStrict(token.text));
  },
  link(this: Renderer, { href, tokens }: Tokens.Link) {
    linkDepth += 1;
    let content: string;
    try {
      content = this.parser.parseInline(tokens);
    } finally {
      linkDepth -= 1;
    }
    return linkDepth === 0 ? linkTo(href, content) : content;
  },
  image({ href, text }: Tokens.Image) {
    const label = escapeHtml(text ? `[Image: ${text}]` : "[Image]");
    return linkDepth === 0 ? linkTo(href, label) : label;
  },
  code({ text }: Tokens.Code) {
    return `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`;
  },
  codespan({ text }: Tokens.Codespan) {
    return `<code>${escapeHtml(text)}</code>`;
  },
  checkbox({ checked }: Tokens.Checkbox) {
    return checked ? "☑ " : "☐ ";
  },
  table(this: Renderer, token: Tokens.Table) {
    return Renderer.prototype.table.call(this, token).replace("<table>", '<table tabindex="0">');
  },
  tablecell(this: Renderer, { tokens, header }: Tokens.TableCell) {
    const content = this.parser.parseInline(tokens);
    return header ? `<th scope="col">${content}</th>\n` : `<td>${content}</td>\n`;
  },
};

let marked = makeMarked();

function makeMarked(): Marked {
  return new Marked({ gfm: true, renderer: renderer as Renderer });
}

function linkTo(href: string, content: string): string {
  room -= href.length;
  if (room < 0) throw new Overflow();
  const url = safeUrl(decodeHTMLStrict(href));
  if (!url || content.trim() === "") return content;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer nofollow">${content}</a>`;
}

/**
 * Renumbers headings: the page has the h1, and no level below it may be skipped, whatever levels the author
 * used.
 */
function nestHeadings(tokens: readonly Token[]): void {
  const open: number[] = [];
  marked.walkTokens([...tokens], (token) => {
    if (token.type !== "heading") return;
    while ((open.at(-1) ?? 0) >= token.depth) open.pop();
    open.push(token.depth);
    token.depth = Math.min(open.length + 1, 6);
  });
}

function plainWords({ tokens, text, raw }: Tokens.Heading): string {
  return wordsOf(marked.parser([{ type: "paragraph", tokens, text, raw }]));
}

/** Returns a text as HTML, its paragraphs in the order of the file. */
export function bodyToHtml(body: Body): string {
  if (body.kind === "html") return body.html;
  return paragraphsToHtml(body);
}
