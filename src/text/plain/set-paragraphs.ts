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
      return { tag: "p", attributes: ' class="lines"', inner: breakLines(escapeHtml(text)) };
    case "page-number":
      return { tag: "div", attributes: ' class="page-number"', inner: escapeHtml(text) };
    default:
      return {
        tag: "p",
        attributes: "",
        inner: speakers ? markSpeaker(text, speakers) : escapeHtml(text),
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

function markSpeaker(text: string, speakers: readonly string[]): string {
  const name = speakers.find((one) => text.startsWith(one));
  if (name === undefined) return escapeHtml(text);
  return `<b class="speaker">${escapeHtml(name)}</b>${escapeHtml(text.slice(name.length))}`;
}

/** Returns a text as HTML, its paragraphs in the order of the file, without addresses. */
export function paragraphsToHtml(body: PlainBody): string {
  if (body.column) return `<p class="lines">${body.paragraphs.map(escapeHtml).join("<br>")}</p>\n`;
  const elements = body.paragraphs.map((text, at) => {
    const { tag, attributes, inner } = setParagraph(body, text, at);
    return `<${tag}${attributes}>${inner}</${tag}>\n`;
  });
  return elements.join("");
}
