import { decodeHTMLStrict } from "entities";
import type { RawArticle } from "../../model/article.ts";
import type { ProblemInFile } from "../../model/problem.ts";
import { renderMarkdown } from "../../text/markdown.ts";
import { nameFields } from "../fields.ts";
import type { Format } from "./format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { findOtherForm } from "./plain-head.ts";

/** Markdown with YAML front matter. Raw HTML in it is shown as text. */
export const markdown: Format = {
  name: "Markdown",
  endings: ["md", "markdown"],
  parse({ text }) {
    const matter = readFrontMatter(text);
    if ("refusal" in matter) return matter;
    const { fields, lines, names, further } = nameFields(matter);
    const untitled = fields.title === undefined;
    const rendered = renderMarkdown(matter.content, untitled);
    const { html, paragraphs, heading, plainText, opening, excess } = rendered;
    const raw: RawArticle = {
      ...fields,
      title: withCharacters(fields.title) ?? heading,
      ...(fields.summary !== undefined && { summary: withCharacters(fields.summary) }),
      ...(fields.authors !== undefined && { authors: withCharacters(fields.authors) }),
      ...(further && { further }),
      body: paragraphs ? { kind: "paragraphs", paragraphs } : { kind: "html", html },
      plainText,
      ...(opening !== undefined && { opening }),
      lines,
      names,
    };
    const other = matter.data.size === 0 ? findOtherForm(text, "Markdown") : [];
    return { raw, problems: [...(excess ? [tooComplex(excess)] : []), ...other] };
  },
};

/** Character references, except the first half of “&amp;lt;”. */
const references = /&amp;(?!#?\w+;)|&(?!amp;)(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/**
 * Decodes references such as “&#8217;”, which programs that export front matter write there as they do in
 * the text: for letters and signs beyond ASCII, and “&amp;”. Any other reference is kept: the words may be
 * about it.
 */
function withCharacters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCharacters);
  if (typeof value !== "string") return value;
  return value.replace(references, (reference) => {
    const character = decodeHTMLStrict(reference);
    return character > "\u00a0" || reference === "&amp;" ? character : reference;
  });
}

function tooComplex(excess: string): ProblemInFile {
  return {
    code: "markdown-too-complex",
    severity: "warning",
    found: `The text ${excess}; its page shows it as plain text.`,
    remedy: "Use fewer marks, split the file, or save it as .txt.",
  };
}
