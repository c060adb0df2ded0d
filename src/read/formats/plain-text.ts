import type { RawArticle } from "../../model/article.ts";
import { splitLines } from "../../text/text.ts";
import type { Format } from "./format.ts";
import { findOtherForm, readPlainHead } from "./plain-head.ts";

/**
 * Plain text: title, date and address on a line each, then one paragraph a line. Lines of the head are
 * recognized by their appearance, so that a missing, empty or misplaced one does not spoil the others.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ text }) {
    const filled = splitLines(text)
      .map((line, index) => ({ number: index + 1, value: line.trim() }))
      .filter(({ value }) => value !== "");
    const { fields, lines, paragraphs, problems } = readPlainHead(filled);
    const raw: RawArticle = {
      ...fields,
      body: { kind: "paragraphs", paragraphs },
      plainText: paragraphs.join("\n"),
      lines,
    };
    return { raw, problems: [...problems, ...findOtherForm(text, "plain text")] };
  },
};
