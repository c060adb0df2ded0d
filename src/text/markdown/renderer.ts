import { decodeHTMLStrict } from "entities";
import { Renderer, type Token, type Tokens } from "marked";
import { escapeHtml, withoutTags } from "../html.ts";
import { wordsOfInfo } from "./code-info.ts";
import { takesParagraph, writeParagraph } from "./figures.ts";
import { isElement } from "./html-elements.ts";
import type { OwnToken } from "./own-token.ts";
import type { Reading } from "./reading.ts";

/**
 * Tables and code may be wider than the page: keyboard users scroll the focused element. `withCode` replaces
 * template code in HTML.
 */
export function makeRenderer(
  now: () => Reading,
  withCode: (html: string, reading: Reading) => string,
): Partial<Renderer> {
  return {
    html({ text, block }: Tokens.HTML | Tokens.Tag) {
      const reading = now();
      if (isComment(text)) {
        for (const [comment] of text.matchAll(/<!--[\s\S]*?-->/g))
          reading.leaveOut("comment", comment);
        return "";
      }
      if (!reading.isRaw) return block ? `<p>${escapeHtml(text.trim())}</p>\n` : escapeHtml(text);
      // What a block of HTML leaves open, such as a quotation mark in a tag, takes nothing of the blocks below it.
      return withCode(withPictures(text), reading) + (block ? `${reading.hold("")}\n` : "");
    },
    text(this: Renderer, token: Tokens.Text | Tokens.Escape) {
      if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
      // marked's own function trusts the content of raw <pre> and the like, and passes it on unescaped.
      return escapeHtml(token.type === "escape" ? token.text : decodeHTMLStrict(token.text));
    },
    paragraph(this: Renderer, { tokens }: Tokens.Paragraph) {
      const inline = (some: Token[]) => this.parser.parseInline(some);
      if (tokens.some(takesParagraph)) return writeParagraph(tokens, now(), inline);
      const content = inline(tokens).trim();
      if (content === "" && tokens.length > 0) return "";
      return `${openNamed("p", tokens, now())}${content}</p>\n`;
    },
    heading(this: Renderer, { tokens, depth }: Tokens.Heading) {
      const content = this.parser.parseInline(tokens).trim();
      if (content === "") return "";
      return `${openNamed(`h${depth}`, tokens, now())}${content}</h${depth}>\n`;
    },
    blockquote(this: Renderer, { tokens }: Tokens.Blockquote) {
      const content = this.parser.parse(tokens);
      return `<blockquote>\n${content.startsWith("<p>[!") ? withKind(content) : content}</blockquote>\n`;
    },
    list(this: Renderer, token: Tokens.List) {
      if (token.items.length === 1 && /\{:\s*toc\b/.test(token.raw)) {
        now().leaveOut("table of contents", token.raw);
        return "";
      }
      return Renderer.prototype.list.call(this, token);
    },
    link(this: Renderer, { href, title, tokens }: Tokens.Link) {
      const reading = now();
      reading.linkDepth += 1;
      let content: string;
      try {
        content = this.parser.parseInline(tokens);
      } finally {
        reading.linkDepth -= 1;
      }
      return reading.link(decodeHTMLStrict(href), content, decodeHTMLStrict(title ?? ""));
    },
    image({ href, text, title, tokens }: Tokens.Image) {
      return now().picture(
        decodeHTMLStrict(href),
        altOf(tokens, text),
        decodeHTMLStrict(title ?? ""),
      );
    },
    code(this: Renderer, { text, lang, tokens }: Tokens.Code & { tokens?: Token[] }) {
      const info = wordsOfInfo(decodeHTMLStrict(lang ?? ""));
      const shown = text.replace(/^[ \t]*\{%-?\s*(?:end)?raw\s*-?%\}[ \t]*\n?/gm, "");
      const words = tokens ? this.parser.parseInline(tokens) : escapeHtml(info);
      const above = words === "" ? "" : `<p>${words}</p>\n`;
      return `${above}<pre tabindex="0"><code>${escapeHtml(shown)}</code></pre>\n`;
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
      if (header && content.trim() !== "") return `<th scope="col">${content}</th>\n`;
      return `<td>${content}</td>\n`;
    },
  };
}

/** The tag that opens a passage, with the name that attributes in it give: `{: #results}`. */
function openNamed(tag: string, tokens: readonly Token[], reading: Reading): string {
  const id = (tokens.findLast(({ type }) => type === "attributes") as OwnToken | undefined)?.id;
  if (id === undefined) return `<${tag}>`;
  return reading.hold(`<${tag} data-name="${escapeHtml(id.toLowerCase())}">`);
}

/** Whether HTML is nothing but comments: then a text needs no other care. */
export function isComment(text: string): boolean {
  return (
    text.startsWith("<!--") && text.replace(/<!--(?!-?>)(?:(?!-->)[\s\S])*-->/g, "").trim() === ""
  );
}

/** Shows controls by their pictures: no page may have them, and ours have a meaning. */
function withPictures(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, escapeHtml);
}

/** Code that stands for nothing we know, in small type. */
export function writeCode(raw: string, reading: Reading): string {
  reading.unknownCode ??= raw;
  return `${reading.hold('<code class="template">')}${escapeHtml(raw)}</code>`;
}

export function writeLink(
  to: string,
  words: string,
  isFile: boolean | undefined,
  reading: Reading,
): string {
  if (isFile) return reading.file(to, words);
  const address = to.trim();
  return reading.link(address, escapeHtml(words || address));
}

/** The note in words of a quote that a program draws as a box: `[!NOTE] Title`. */
function withKind(content: string): string {
  return content.replace(
    /^<p>\[!([\w-]{1,40})(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*?)(?:\n|(<\/p>))/,
    (_, kind: string, title: string, end = "") => {
      const words = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
      const heading = `<p><strong>${words}${title === "" ? "" : `: ${title}`}</strong></p>\n`;
      return end === "" ? `${heading}<p>` : heading.trimEnd();
    },
  );
}

/** The words of a picture's description. */
export function altOf(tokens: readonly Token[] | undefined, text: string): string {
  const join = (some: readonly Token[]): string =>
    some
      .map((token) => {
        const { type, tokens: inner, raw } = token as Tokens.Generic;
        if (type === "html")
          return isElement(/[a-z][a-z\d:-]*/i.exec(raw)?.[0].toLowerCase() ?? "")
            ? withoutTags(raw)
            : raw;
        if (type === "br") return " ";
        if (inner && inner.length > 0) return join(inner);
        return "text" in token
          ? type === "text"
            ? decodeHTMLStrict(String(token.text))
            : String(token.text)
          : raw;
      })
      .join("");
  return tokens ? join(tokens) : decodeHTMLStrict(text);
}
