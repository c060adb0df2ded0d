import type { TokenizerThis } from "marked";
import type { OwnToken } from "../own-token.ts";

/** A note at the foot of a text: its lines, those that are indented below it, and those that go on lazily. */
export function readNote(this: TokenizerThis, src: string): OwnToken | undefined {
  const opening = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/.exec(src);
  if (!opening) return undefined;
  const lines = src.split("\n", 2000);
  let end = 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? "";
    if (/^ {0,3}\[\^[^\]\s]+\]:/.test(line)) break;
    const isBlank = line.trim() === "";
    if (isBlank && !/^(?: {2,}|\t)\S/.test(lines[end + 1] ?? "")) break;
    const wasBlank = (lines[end - 1] ?? "").trim() === "";
    if (!isBlank && wasBlank && !/^(?: {2,}|\t)/.test(line)) break;
    if (!wasBlank && /^ {0,3}(?:#{1,6}\s|[-*_]{3,}\s*$|>|```|~~~|\{:)/.test(line)) break;
  }
  const raw = lines.slice(0, end).join("\n");
  const content = raw.slice(opening[0].length).replace(/\n(?: {1,4}|\t)/g, "\n");
  const rest = src.slice(raw.length);
  const ending = /^\n*/.exec(rest)?.[0] ?? "";
  return {
    ...{ type: "note", raw: raw + ending, label: (opening[1] ?? "").toLowerCase() },
    tokens: this.lexer.blockTokens(content, []),
  };
}
