import type { Body } from "./article.ts";
import { escapeHtml } from "./text.ts";

/*
 * A passage is a paragraph or a heading that a reader can link to and cite. Its id comes from its
 * words, not from its place: in many files paragraphs stand out of order, and others may come between.
 */

/** The text of an article as HTML, every passage with an id and a link to itself, which is called `label`. */
export function linkPassages(body: Body, label: string): string {
  const pin = escapeHtml(label);
  const idOf = passageIds();
  if (body.kind === "paragraphs") {
    let html = "";
    for (const text of body.paragraphs) html += passage("p", "", idOf(text), escapeHtml(text), pin);
    return html;
  }
  return body.html.replace(passages, (_, tag: string, attributes: string, inner: string) =>
    passage(tag, attributes, idOf(wordsOf(inner)), inner, pin).trimEnd(),
  );
}

/** The id that `linkPassages` gives a paragraph, counted from 0, of a text of paragraphs. */
export function idOfParagraph({ paragraphs }: Body & { kind: "paragraphs" }, at: number): string {
  const idOf = passageIds();
  let id = "";
  for (const text of paragraphs.slice(0, at + 1)) id = idOf(text);
  return id;
}

/**
 * A function that gives the passages of one text their ids, in order: "p-1k9x0bz", where the same
 * words come again "p-1k9x0bz-2". Ids are part of citations: they must never change.
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
 * FNV-1a, 32 bits, of a text's UTF-16 code units without white space, composed (NFC): how lines are broken and
 * how an accent is stored are no part of what is said. No cryptography: a page has a few hundred at most,
 * and a collision only gives the second passage the suffix of an equal one.
 */
function hashWords(text: string): number {
  const composed = /[^\0-\u02ff]/.test(text) ? text.normalize("NFC") : text;
  let hash = 0x811c9dc5;
  for (let at = 0; at < composed.length; at += 1) {
    const unit = composed.charCodeAt(at);
    if (unit <= 0x20 || unit === 0xa0) continue;
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  return hash >>> 0;
}

/** As `src/markdown.ts` writes them; none holds another. */
const passages = /<(p|h[2-6])( class="raw")?>([\s\S]*?)<\/\1>/g;

/** The link has no text: it is neither copied nor searched, and its sign is drawn by the style sheet. */
function passage(tag: string, attributes = "", id: string, inner: string, pin: string): string {
  return `<${tag}${attributes} id="${id}">${inner}<a class="pin" href="#${id}" aria-label="${pin}"></a></${tag}>\n`;
}

function wordsOf(html: string): string {
  return /[<&]/.test(html)
    ? html.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot);/g, decode)
    : html;
}

function decode(_: string, name: "amp" | "lt" | "gt" | "quot"): string {
  return { amp: "&", lt: "<", gt: ">", quot: '"' }[name];
}
