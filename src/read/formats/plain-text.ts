import type { RawArticle } from "../../model/article.ts";
import { type FurtherNames, type Meanings, meanings } from "../../model/field-names.ts";
import type { ProblemInFile } from "../../model/problem.ts";
import type { PlainBody } from "../../text/body.ts";
import { splitLines } from "../../text/text.ts";
import type { Head } from "../heads/head.ts";
import { readLineHead } from "../heads/line-head.ts";
import { layOut } from "../plain/lay-out.ts";
import type { Line } from "../plain/line.ts";
import { type NamedScans, takeScans } from "../plain/named-scans.ts";
import type { Format, ParseResult } from "./format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { factsOfHead } from "./head-facts.ts";
import { findOtherForm, headLines, isOnlyText, readPlainHead } from "./plain-head.ts";
import { readReleaseHead } from "./release-head.ts";
import { isOfSite } from "./templates.ts";

/**
 * Plain text: title, date and address on a line each, then one paragraph a line, or lines that a file shows to be
 * wrapped. Lines of the head are recognized by their appearance, so that a missing, empty or misplaced one does not
 * spoil the others. A head with names, as other forms have it, is read, too.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ path, text: whole }, { lines: way, names } = {}) {
    if (isOfSite(path)) return { other: "page" };
    const written = splitLines(whole);
    const scans = whole.includes("![[") ? takeScans(written) : undefined;
    const all = scans?.lines ?? written;
    const text = scans ? all.join("\n") : whole;
    const filled: Line[] = [];
    for (const [index, line] of all.entries()) {
      const value = line.trim();
      if (value !== "") filled.push({ number: index + 1, value });
    }
    const named = readNamed(text, names);
    if (named) {
      const end = all.length - splitLines(named.head.content).length;
      const below = filled.filter(({ number }) => number > end);
      const { body, problems, words = [] } = layOut(text, all, below, way);
      const facts = factsOfHead(named.head, named.known);
      const raw: RawArticle = { ...facts, body, plainText: searchedText(body, words) };
      const told = [...named.head.problems, ...problems];
      return scans?.scans.length ? withScans(raw, told, scans) : { raw, problems: told };
    }
    const isBare = isOnlyText(filled);
    const release = isBare ? undefined : readReleaseHead(filled);
    const head = release ?? readPlainHead(isBare ? [] : filled.slice(0, headLines));
    const below = release?.below ?? head.below.concat(filled.slice(isBare ? 0 : headLines));
    const { body, problems, words = [] } = layOut(text, all, below, way);
    const raw: RawArticle = {
      ...head.fields,
      body,
      plainText: searchedText(body, words),
      lines: head.lines,
      ...(head.names && { names: head.names }),
    };
    const told = [...head.problems, ...problems, ...findOtherForm(text, "plain text")];
    return scans?.scans.length ? withScans(raw, told, scans) : { raw, problems: told };
  },
};

/** Returns the text of a body, and below it words that lines have cut. */
function searchedText({ paragraphs }: PlainBody, words: readonly string[]): string {
  const text = paragraphs.join("\n");
  return words.length > 0 ? `${text}\n${words.join(" ")}` : text;
}

/** Reads a head with names, if the text has one that can be read and gives a title or a date. */
function readNamed(
  text: string,
  names?: FurtherNames,
): { head: Head; known: Meanings } | undefined {
  const head = readFrontMatter(text);
  const known = meanings(names);
  if (!("refusal" in head) && head.data.size > 0) {
    const { title, date } = factsOfHead(head, known);
    return title !== undefined || date !== undefined ? { head, known } : undefined;
  }
  const inLines = meanings(names, true);
  const lines = readLineHead(text, inLines);
  return lines && { head: lines, known: inLines };
}

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
