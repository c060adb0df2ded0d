import { decodeHTMLStrict } from "entities";

/** Escapes text for HTML content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  // Most texts have nothing to escape; the test takes a third of the time of a replacement.
  return mustEscape.test(text) ? text.replace(everyEscaped, escapeOne) : text;
}

const mustEscape = /[&<>"\0-\x08\x0b\x0e-\x1f\x7f]/;
const everyEscaped = new RegExp(mustEscape, "g");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeOne(char: string): string {
  return entities[char] ?? pictureOf(char);
}

/**
 * Returns the picture (U+2400 …) of a control, which HTML forbids (section 13.1.4), so that it is shown,
 * not dropped.
 */
function pictureOf(control: string): string {
  return String.fromCodePoint(0x2400 + (control === "\x7f" ? 0x21 : control.charCodeAt(0)));
}

/**
 * Returns the text of HTML that `markdown.ts` has made, which contains no other entities: with the words for
 * pictures, without the signs that lead back from notes.
 */
export function wordsOf(html: string): string {
  const hasWords = html.includes("<img ") || /doc-(?:backlink|noteref)/.test(html);
  // A block inside of an item or a cell parts words, too.
  const text = (hasWords ? withWords(html) : html)
    .replace(/<br>|(?<!\n)<(?:p|pre|h[2-6]|figure|figcaption)(?=[ >])/g, (tag) => `\n${tag}`)
    .replace(/<[^>]*>/g, "");
  return (hasWords ? text.replace(seamInWord, " ").replaceAll(seam, "") : text)
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => decodeHTMLStrict(entity))
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/**
 * Returns the words of such HTML by which a text is found: with titles, which readers see when they point at a word.
 * Those that say something else than the text stand at its end, a line each.
 */
export function searchedWordsOf(html: string): string {
  const words = wordsOf(html);
  if (!html.includes(' title="')) return words;
  const titles = new Set<string>();
  for (const [, title = ""] of html.matchAll(/<(?!img )[^>]* title="([^"]*)"/g)) {
    const said = wordsOf(title);
    if (said !== "" && !says(words, said)) titles.add(said);
  }
  return [words, ...titles].join("\n");
}

/** Whether a text has other words, not merely their letters, where they occur first. */
function says(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !inWord.test(`${text.charAt(at - 1)} ${text.charAt(at + words.length)}`);
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Sign beside what is no part of the word that it touches: the words for a picture, the number of a note. */
const seam = "\x02";
const seamInWord = /(?<=[\p{L}\p{M}\p{N}])\x02+(?=[\p{L}\p{N}])/gu;

function withWords(html: string): string {
  return html
    .replace(/ ?<a [^>]*role="doc-backlink"[^>]*>↩<\/a>/g, "")
    .replace(/<a [^>]*role="doc-noteref"[^>]*>([^<]*)<\/a>/g, `${seam}$1${seam}`)
    .replace(
      /<img [^>]*? alt="([^"]*)"(?: title="([^"]*)")?>/g,
      (_, alt: string, title = "") =>
        seam + [alt, title].filter((one) => one !== "").join(" ") + seam,
    );
}

/** Tags, and elements that a browser does not show; anything left open extends to the end. */
const unseen =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z!?][^>]*(?:>|$)/gi;

/** Returns the words between the tags of HTML, on one line. Not safe as HTML: for teasers, which are escaped. */
export function withoutTags(html: string): string {
  return decodeHTMLStrict(html.replace(unseen, "")).replace(/\s+/g, " ");
}
