import { endianness } from "node:os";
import type { Body, PlainBody } from "./body.ts";
import { escapeHtml } from "./html.ts";
import { isOrdinary, setLines, setParagraph } from "./plain/set-paragraphs.ts";
import { groupLines, groupOfLine } from "./typesetting.ts";

/*
 * A passage is a paragraph or a heading that a reader can link to and cite. Its id is derived from its
 * words, not from its position: in many files paragraphs are out of order, and others may be inserted.
 */

/**
 * Returns the text of an article as HTML; every passage has an id and a link to itself, labelled `label`. Where it
 * is set close, as `typeset` decides, and for lines of a column, a passage is a group of lines; HTML that is set close has none.
 */
export function linkPassages(body: Body, label: string, close = false): string {
  const pin = escapeHtml(label);
  if (body.kind === "paragraphs") return linkParagraphs(body, pin, close);
  if (close) return withoutAddresses(body.html);
  const idOf = passageIds();
  const places = new Map<string, string>();
  const html = body.html.replace(
    passages,
    (_, tag: string, names: string | undefined, inner: string) => {
      const id = idOf(wordsOf(inner));
      for (const name of names?.split("\n") ?? []) places.set(name, id);
      return passage(tag, "", id, inner, pin).trimEnd();
    },
  );
  return html.includes(" data-") ? leadToPlaces(html, places) : html;
}

/**
 * Lets links within a text lead to the passages that have their names; those that lead nowhere become their words.
 * What has the number of a reference is left to whoever knows what it leads to.
 */
function leadToPlaces(html: string, places: ReadonlyMap<string, string>): string {
  return html.replace(
    /<a data-fragment="([^"]*)"( title="[^"]*")?>([\s\S]*?)<\/a>/g,
    (_, name: string, title: string | undefined, words: string) => {
      const id = places.get(name);
      if (id !== undefined) return `<a href="#${id}"${title ?? ""}>${words}</a>`;
      return title === undefined ? words : `<span${title}>${words}</span>`;
    },
  );
}

/** Returns HTML as it stands beside another text: no link within it, and no id. */
export function withoutAddresses(html: string): string {
  if (!/ (?:data-|id="|href="#)/.test(html)) return html;
  return html
    .replace(/<a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a>/g, "")
    .replace(/<a (?:data-fragment|href="#)[^>]*>([\s\S]*?)<\/a>/g, "$1")
    .replace(/<[^>]*>/g, (tag) => tag.replace(/ (?:id|data-name)="[^"]*"/g, ""));
}

function linkParagraphs(body: PlainBody, pin: string, close: boolean): string {
  const idOf = passageIds();
  const { paragraphs } = body;
  let html = "";
  if (close) {
    for (const lines of groupLines(paragraphs)) {
      const inner = lines.map(escapeHtml).join("<br>\n");
      // Lines of a paragraph that has some; others have no line end.
      const broken = body.forms ? inner.replace(/(?<!<br>)\n/g, "<br>\n") : inner;
      html += passage("p", "", idOf(lines.join("\n")), broken, pin);
    }
  } else if (body.column) {
    let from = 0;
    for (const lines of groupLines(paragraphs)) {
      html += columnPassage(body, lines, from, idOf, pin);
      from += lines.length;
    }
  } else if (isOrdinary(body)) {
    for (const text of paragraphs) html += passage("p", "", idOf(text), escapeHtml(text), pin);
  } else {
    for (const [at, text] of paragraphs.entries()) {
      const { tag, attributes, inner } = setParagraph(body, text, at);
      html += passage(tag, attributes, idOf(text), inner, pin);
    }
  }
  return html;
}

/**
 * Formats lines of a column as a passage. Each line has the address that it would have as a paragraph; the link leads
 * to the first.
 */
function columnPassage(
  body: PlainBody,
  lines: readonly string[],
  from: number,
  idOf: (text: string) => string,
  pin: string,
): string {
  const ids = lines.map(idOf);
  const inner = setLines(body, lines, from, ids);
  return `<p class="lines lines--column">${inner}${pinTo(ids[0] ?? "", pin)}</p>\n`;
}

/** Returns the id that `linkPassages` gives to the passage of a paragraph, counted from 0. */
export function idOfParagraph({ paragraphs }: PlainBody, at: number, close = false): string {
  const passages = close ? groupLines(paragraphs).map((lines) => lines.join("\n")) : paragraphs;
  const last = close ? groupOfLine(at) : at;
  const idOf = passageIds();
  let id = "";
  for (const text of passages.slice(0, last + 1)) id = idOf(text);
  return id;
}

/**
 * Returns a function that gives the passages of one text their ids, in order: "p-1k9x0bz", and
 * "p-1k9x0bz-2" if the same words occur again. Ids are part of citations: they must never change.
 */
export function passageIds(): (text: string) => string {
  const counts = new Map<number, number>();
  return (text) => {
    const hash = hashWords(text);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    const id = `p-${hash.toString(36)}`;
    return count === 1 ? id : `${id}-${count}`;
  };
}

/**
 * FNV-1a, 32 bits, of a text's UTF-16 code units without white space, composed (NFC): line breaks and the
 * way an accent is stored do not count. Not cryptographic: a page has a few hundred passages at most, and a
 * collision only gives the second passage the suffix of a repeated one.
 */
function hashWords(text: string): number {
  const units = unitsOf(text);
  // An integer from the start: as a float it would take nearly three times as long.
  let hash = 0x811c9dc5 | 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] as number;
    bits |= unit;
    if (unit > 0x20 && unit !== 0xa0) hash = Math.imul(hash ^ unit, 0x01000193);
  }
  // No character up to U+02FF composes with the one before it.
  const composed = bits > 0x2ff ? text.normalize("NFC") : text;
  return composed === text ? hash >>> 0 : hashWords(composed);
}

let room = new Uint16Array(4096);

/**
 * Returns the UTF-16 code units of a text, in memory that the next call reuses: twice as fast as asking for
 * each.
 */
function unitsOf(text: string): Uint16Array {
  if (room.length < text.length) room = new Uint16Array(2 * text.length);
  const bytes = Buffer.from(room.buffer, 0, 2 * text.length);
  bytes.write(text, "utf16le");
  if (endianness() === "BE") bytes.swap16();
  return room;
}

/** Passages as `markdown.ts` writes them, with the names of places in them; none contains another. */
const passages = /<(p|h[2-6])(?: data-name="([^"]*)")?>([\s\S]*?)<\/\1>/g;

function passage(tag: string, attributes = "", id: string, inner: string, pin: string): string {
  return `<${tag}${attributes} id="${id}">${inner}${pinTo(id, pin)}</${tag}>\n`;
}

/**
 * Formats the link of a passage to itself. It has no text: it is neither copied nor searched, and the style sheet draws
 * its sign.
 */
function pinTo(id: string, pin: string): string {
  return `<a class="pin" href="#${id}" aria-label="${pin}"></a>`;
}

function wordsOf(html: string): string {
  return /[<&]/.test(html)
    ? html.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot);/g, decode)
    : html;
}

function decode(_: string, name: "amp" | "lt" | "gt" | "quot"): string {
  return { amp: "&", lt: "<", gt: ">", quot: '"' }[name];
}
