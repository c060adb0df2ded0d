import type { RawArticle } from "../../model/article.ts";
import { splitLines } from "../../text/text.ts";
import { layOut } from "../plain/lay-out.ts";
import type { Line } from "../plain/line.ts";
import type { Format } from "./format.ts";
import { findOtherForm, headLines, isOnlyText, readPlainHead } from "./plain-head.ts";
import { isOfSite } from "./templates.ts";

/**
 * Plain text: title, date and address on a line each, then one paragraph a line, or lines that a file shows to be
 * wrapped. Lines of the head are recognized by their appearance, so that a missing, empty or misplaced one does not
 * spoil the others.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ path, text }, { lines: way } = {}) {
    if (isOfSite(path)) return { other: "page" };
    const all = splitLines(text);
    const filled: Line[] = [];
    for (const [index, line] of all.entries()) {
      const value = line.trim();
      if (value !== "") filled.push({ number: index + 1, value });
    }
    const head = readPlainHead(isOnlyText(filled) ? [] : filled.slice(0, headLines));
    const below = head.below.concat(filled.slice(isOnlyText(filled) ? 0 : headLines));
    const { body, problems } = layOut(text, all, below, way);
    const raw: RawArticle = {
      ...head.fields,
      body,
      plainText: body.paragraphs.join("\n"),
      lines: head.lines,
    };
    return { raw, problems: [...head.problems, ...problems, ...findOtherForm(text, "plain text")] };
  },
};
