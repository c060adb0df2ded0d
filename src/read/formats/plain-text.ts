import type { RawArticle } from "../../model/article.ts";
import type { ProblemInFile } from "../../model/problem.ts";
import { splitLines } from "../../text/text.ts";
import { layOut } from "../plain/lay-out.ts";
import type { Line } from "../plain/line.ts";
import { type NamedScans, takeScans } from "../plain/named-scans.ts";
import type { Format, ParseResult } from "./format.ts";
import { findOtherForm, headLines, isOnlyText, readPlainHead } from "./plain-head.ts";

/**
 * Plain text: title, date and address on a line each, then one paragraph a line, or lines that a file shows to be
 * wrapped. Lines of the head are recognized by their appearance, so that a missing, empty or misplaced one does not
 * spoil the others.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ text }, { lines: way } = {}) {
    const found = splitLines(text);
    const named = text.includes("![[") ? takeScans(found) : undefined;
    const all = named?.lines ?? found;
    const filled: Line[] = [];
    for (const [index, line] of all.entries()) {
      const value = line.trim();
      if (value !== "") filled.push({ number: index + 1, value });
    }
    const head = readPlainHead(isOnlyText(filled) ? [] : filled.slice(0, headLines));
    const below = head.below.concat(filled.slice(isOnlyText(filled) ? 0 : headLines));
    const { body, problems, words = [] } = layOut(text, all, below, way);
    const raw: RawArticle = {
      ...head.fields,
      body,
      plainText: [...body.paragraphs, ...(words.length > 0 ? [words.join(" ")] : [])].join("\n"),
      lines: head.lines,
    };
    const told = [...head.problems, ...problems, ...findOtherForm(text, "plain text")];
    return named?.scans.length ? withScans(raw, told, named) : { raw, problems: told };
  },
};

/** Adds to an article the scans that its text names; `lines` are told as numbers of lines without these. */
function withScans(
  { lines, ...raw }: RawArticle,
  problems: readonly ProblemInFile[],
  { numbers, scans }: NamedScans,
): ParseResult {
  const inFile = (line: number) => numbers[line - 1] ?? line;
  const moved = Object.entries(lines).map(([field, line]) => [field, inFile(line)]);
  return {
    raw: { ...raw, lines: Object.fromEntries(moved), references: scans },
    problems: problems.map((one) => (one.line ? { ...one, line: inFile(one.line) } : one)),
  };
}
