import type { ProblemInFile } from "../../model/problem.ts";
import { splitLines } from "../../text/text.ts";
import { readPlainHead } from "./plain-head.ts";

/**
 * Tells of a file whose head is that of the other form: its ending says how it is read, so that
 * what stands there would be taken for text without a word.
 */
export function findOtherForm(text: string, form: "plain text" | "Markdown"): ProblemInFile[] {
  // The head stands at the beginning; the text may be long.
  const lines = splitLines(text.slice(0, 4000)).map((line) => line.trim());
  return (form === "plain text" ? hasFrontMatter(lines) : hasPlainHead(lines))
    ? [form === "plain text" ? frontMatterInText : plainHeadInMarkdown]
    : [];
}

function hasFrontMatter(lines: readonly string[]): boolean {
  return lines[0] === "---" && /^[\w-]+:(?:\s|$)/.test(lines[1] ?? "") && lines.includes("---", 2);
}

/** A title, and a date or an address of its own line right below. */
function hasPlainHead(lines: readonly string[]): boolean {
  const filled = lines
    .map((value, index) => ({ number: index + 1, value }))
    .filter(({ value }) => value !== "");
  const { fields } = readPlainHead(filled);
  return fields.date !== undefined || fields.address !== undefined;
}

const frontMatterInText: ProblemInFile = {
  code: "other-form",
  severity: "warning",
  line: 1,
  found: "This looks like Markdown with front matter, but the file's name says plain text.",
  remedy: "Give the name the ending .md; as plain text, its front matter was taken for text.",
};

const plainHeadInMarkdown: ProblemInFile = {
  code: "other-form",
  severity: "warning",
  line: 1,
  found:
    "This opens with title, date or address on lines of their own, but its name says Markdown.",
  remedy:
    "Give the name the ending .txt, or write the facts as front matter; they were taken for text.",
};
