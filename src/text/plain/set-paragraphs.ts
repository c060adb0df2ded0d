import type { PlainBody } from "../body.ts";
import { escapeHtml } from "../html.ts";

/** An element of HTML that a paragraph becomes. `inner` is safe HTML. */
export interface SetParagraph {
  readonly tag: "p" | "pre" | "div";
  /** Attributes, each after a blank. */
  readonly attributes: string;
  readonly inner: string;
}

/** Returns the element for a paragraph of a text; `at` is its number, counted from 0. */
export function setParagraph(
  { forms, speakers }: PlainBody,
  text: string,
  at: number,
): SetParagraph {
  switch (forms?.[at]) {
    case "columns":
      // May be wider than the page: keyboard users scroll the focused element.
      return { tag: "pre", attributes: ' class="columns" tabindex="0"', inner: escapeHtml(text) };
    case "lines":
      return { tag: "p", attributes: ' class="lines"', inner: breakLines(wordsOf(text, speakers)) };
    case "page-number":
      return { tag: "div", attributes: ' class="page-number"', inner: escapeHtml(text) };
    default:
      return {
        tag: "p",
        attributes: "",
        inner: wordsOf(text, speakers),
      };
  }
}

/** Whether all paragraphs of a text are ordinary ones, as in most texts. */
export function isOrdinary({ forms, speakers, column }: PlainBody): boolean {
  return forms === undefined && speakers === undefined && column === undefined;
}

/** Ends lines with an element. No line end stands beside it: the style of lines would show both. */
function breakLines(html: string): string {
  return html.replaceAll("\n", "<br>");
}

/** Returns lines of a column as HTML, with their ids if they have some; `from` is the number of the first in the text. */
export function setLines(
  { speakers, forms }: PlainBody,
  lines: readonly string[],
  from: number,
  ids?: readonly string[],
): string {
  const all = lines.map((line, at) => {
    const id = ids ? ` id="${ids[at]}"` : "";
    const isNumber = forms?.[from + at] === "page-number";
    const tag = isNumber ? `<span${id} class="page-number">` : id && `<span${id}>`;
    return `${tag}${wordsOf(line, speakers)}${tag && "</span>"}`;
  });
  return all.join("<br>");
}

function wordsOf(text: string, speakers: readonly string[] | undefined): string {
  const name = speakers && findSpeaker(text, speakers);
  if (name === undefined) return escapeHtml(text);
  return `<b class="speaker">${escapeHtml(name)}</b>${escapeHtml(text.slice(name.length))}`;
}

/** Speakers by list: a transcript may have many, and each of its paragraphs asks. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();
/** Length (characters) that no opening exceeds, and a name's sign is looked for in. */
const longestOpening = 120;

function findSpeaker(text: string, speakers: readonly string[]): string | undefined {
  const names = known.get(speakers) ?? new Set(speakers);
  known.set(speakers, names);
  for (const { index } of text.slice(0, longestOpening).matchAll(/[.:：]/g)) {
    const name = text.slice(0, index + 1);
    if (names.has(name)) return name;
  }
  return undefined;
}

/** Returns a text as HTML, its paragraphs in the order of the file, without addresses. */
export function paragraphsToHtml(body: PlainBody): string {
  if (body.column) return `<p class="lines">${setLines(body, body.paragraphs, 0)}</p>\n`;
  const elements = body.paragraphs.map((text, at) => {
    const { tag, attributes, inner } = setParagraph(body, text, at);
    return `<${tag}${attributes}>${inner}</${tag}>\n`;
  });
  return elements.join("");
}
