import type { Token, TokenizerThis } from "marked";
import type { OwnToken } from "../own-token.ts";

/** Up to three lines of terms, or one and a blank line, before a line that a colon begins. */
const terms =
  /^(?! {0,3}(?:[#>|`~:{<]|[-*+][ \t]|\d+[.)][ \t]))((?:(?! {0,3}:[ \t])[^\S\n]*\S[^\n]*\n){1,3}(?= {0,3}:[ \t]+\S)|[^\S\n]*\S[^\n]{0,100}\n(?=\n {0,3}:[ \t]+\S))\n?/;
const meaning = /^ {0,3}:[ \t]+(?=\S)/;
/** A line that begins a list, a quote or code. */
const block = /(?:^|\n)(?:[-*+>] |\d{1,9}[.)] |```|~~~)/;
/** What an abbreviation stands for. */
const abbreviation = /^ {0,3}\*\[([^\]\n]{1,80})\]:[ \t]*([^\n]*)(?:\n+|$)/;

/** The most lines that are looked at together; what is behind them is a list of its own. */
const mostLines = 2000;

/** Terms with what they mean, and abbreviations: `Term` and `: meaning` below it, `*[AP]: Associated Press`. */
export function readDefinitions(this: TokenizerThis, src: string): OwnToken | undefined {
  let raw = "";
  let lines: readonly string[] | undefined;
  let at = 0;
  const tokens: Token[] = [];
  for (let rest = src; ; rest = src.slice(raw.length)) {
    const short = abbreviation.exec(rest);
    const found = short ?? terms.exec(rest);
    if (!found) break;
    const [whole, names = "", text = ""] = found;
    lines ??= src.split("\n", mostLines);
    const first = at + whole.split("\n").length - 1;
    if (raw !== "" && first >= lines.length) break;
    for (const name of names.split("\n")) if (name.trim() !== "") tokens.push(lineOf("term", name));
    if (short && text.trim() !== "") tokens.push(lineOf("meaning", text));
    at = short ? first : readMeanings(lines, first, tokens);
    const end = raw.length + whole.length;
    raw = src.slice(0, endOf(src, end, at - first));
  }
  for (const token of tokens) {
    const { type, raw: text } = token;
    const content = text.trim();
    Object.assign(token, {
      text: content,
      tokens: type === "meanings" ? this.lexer.blockTokens(text, []) : this.lexer.inline(content),
    });
  }
  return raw === "" ? undefined : { type: "definitions", raw, tokens };
}

function lineOf(type: string, raw: string): Token {
  return { type, raw, text: raw } as Token;
}

/** The position behind some lines that begin at another. */
function endOf(text: string, start: number, lines: number): number {
  let at = start;
  for (let left = lines; left > 0; left -= 1) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
}

/**
 * Reads what terms mean, each with the paragraphs and lists that are indented below it, and the blank lines behind;
 * returns the line below.
 */
function readMeanings(lines: readonly string[], start: number, tokens: Token[]): number {
  let at = start;
  while (at < lines.length && meaning.test(lines[at] ?? "")) {
    const first = (lines[at] ?? "").replace(meaning, "");
    const further = linesOfMeaning(lines, at + 1);
    const indented = further.find((line) => /^(?: {2}|\t)/.test(line));
    const indent = Math.min(/^[ \t]*/.exec(indented ?? "")?.[0].length ?? 0, 4);
    const content = [first, ...further.map((line) => withoutIndent(line, indent))].join("\n");
    const hasBlocks = further.some((line) => line.trim() === "") || block.test(content);
    tokens.push(lineOf(hasBlocks ? "meanings" : "meaning", content));
    at += 1 + further.length;
    while (at < lines.length && lines[at]?.trim() === "") at += 1;
  }
  return at;
}

/** The lines that go on with a meaning: those of its paragraph, and indented ones behind blank ones. */
function linesOfMeaning(lines: readonly string[], first: number): readonly string[] {
  let at = first;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") {
      const next = lines.slice(at, at + 3).findIndex((one) => one.trim() !== "");
      if (next < 0 || !/^(?: {2}|\t)/.test(lines[at + next] ?? "")) break;
      continue;
    }
    const isIndented = /^(?: {2}|\t)/.test(line);
    if (meaning.test(line)) break;
    if (!isIndented && lines[at - 1]?.trim() === "") break;
    // A line above one with a colon is the next term.
    if (!isIndented && meaning.test(lines[at + 1] ?? "")) break;
  }
  return lines.slice(first, at);
}

function withoutIndent(line: string, indent: number): string {
  const own = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(own, indent));
}
