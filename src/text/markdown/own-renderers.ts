import type { Parser } from "marked";
import { escapeHtml } from "../html.ts";
import type { Notes } from "./notes.ts";
import type { OwnToken } from "./own-token.ts";
import type { Reading } from "./reading.ts";
import { writeCode, writeLink } from "./renderer.ts";

type Render = (this: { parser: Parser }, token: OwnToken) => string;

/** How our own tokens are written inside a line; figures have lines of their own in paragraphs (`figures.ts`). */
export function makeOwnRenderers(now: () => Reading, notes: () => Notes): Record<string, Render> {
  return {
    attributes: () => "",
    comment({ raw }) {
      now().leaveOut("comment", raw);
      return "";
    },
    template: ({ raw }) => writeCode(raw, now()),
    linked: ({ to = "", words = "", as }) => writeLink(to, words, as === "file", now()),
    figure({ to = "", alt = "", link, tokens = [] }) {
      const reading = now();
      const picture = reading.picture(to, alt);
      const caption = this.parser.parseInline([...tokens]).trim();
      const linked = link === undefined ? picture : reading.link(link, picture);
      return caption === "" ? linked : `${linked} (${caption})`;
    },
    figures({ tokens = [] }) {
      return this.parser.parseInline([...tokens]);
    },
    captioned({ tokens = [] }) {
      return this.parser.parseInline([...tokens]);
    },
    definitions({ tokens = [] }) {
      return `<dl>\n${this.parser.parse([...tokens])}</dl>\n`;
    },
    term({ tokens = [] }) {
      return `<dt>${this.parser.parseInline([...tokens])}</dt>\n`;
    },
    meaning({ tokens = [] }) {
      return `<dd>${this.parser.parseInline([...tokens])}</dd>\n`;
    },
    meanings({ tokens = [] }) {
      return `<dd>\n${this.parser.parse([...tokens])}</dd>\n`;
    },
    mark({ tokens = [] }) {
      return `<mark>${this.parser.parseInline([...tokens])}</mark>`;
    },
    noteLink: ({ label = "", raw }) => notes().link(label.toLowerCase(), now()) ?? escapeHtml(raw),
    note: () => "",
  };
}
