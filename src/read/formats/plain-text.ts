import type { RawArticle } from "../../model/article.ts";
import { splitLines } from "../../text/text.ts";
import type { Format } from "./format.ts";
import { findOtherForm, headLines, type Line, readPlainHead } from "./plain-head.ts";

/**
 * Plain text: title, date and address on a line each, then one paragraph a line. Lines of the head are
 * recognized by their appearance, so that a missing, empty or misplaced one does not spoil the others.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ text }) {
    const top: Line[] = [];
    const rest: string[] = [];
    for (const [index, line] of splitLines(text).entries()) {
      const value = line.trim();
      if (value === "") continue;
      if (top.length < headLines) top.push({ number: index + 1, value });
      else rest.push(value);
    }
    const { fields, lines, paragraphs: opening, problems } = readPlainHead(top);
    const paragraphs = opening.concat(rest);
    const raw: RawArticle = {
      ...fields,
      body: { kind: "paragraphs", paragraphs },
      plainText: paragraphs.join("\n"),
      lines,
    };
    return { raw, problems: [...problems, ...findOtherForm(text, "plain text")] };
  },
};
