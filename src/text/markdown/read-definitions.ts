import type { Token, TokenizerThis } from "marked";
import type { OwnToken } from "./own-token.ts";

/** Up to three lines of terms, and below them lines that a colon begins, as kramdown and others write definitions. */
const definitions =
  /^(?! {0,3}(?:[#>|`~:{<]|[-*+][ \t]|\d+[.)][ \t]))((?:(?! {0,3}:[ \t])[^\n]*\S[^\n]*\n){1,3})((?: {0,3}:[ \t]+\S[^\n]*(?:\n(?! {0,3}:[ \t])(?![^\n]*\n {0,3}:[ \t])[ \t]*\S[^\n]*)*(?:\n|$))+)\n*/;
/** What an abbreviation stands for. */
const abbreviation = /^ {0,3}\*\[([^\]\n]{1,80})\]:[ \t]*([^\n]*)(?:\n+|$)/;

/** Terms with what they mean, and abbreviations: `Term` and `: meaning` below it, `*[AP]: Associated Press`. */
export function readDefinitions(this: TokenizerThis, src: string): OwnToken | undefined {
  const part = (type: string, text: string): Token => {
    const content = text.trim();
    return { type, raw: text, text: content, tokens: this.lexer.inline(content) } as Token;
  };
  const short = abbreviation.exec(src);
  if (short) {
    const [raw, term = "", meaning = ""] = short;
    return { type: "definitions", raw, tokens: [part("term", term), part("meaning", meaning)] };
  }
  const found = definitions.exec(src);
  if (!found) return undefined;
  const [raw, terms = "", meanings = ""] = found;
  const lines = terms.split("\n").filter((line) => line.trim() !== "");
  const parts = meanings.split(/^ {0,3}:[ \t]+/m).filter((text) => text.trim() !== "");
  return {
    ...{ type: "definitions", raw },
    tokens: [
      ...lines.map((line) => part("term", line)),
      ...parts.map((text) => part("meaning", text)),
    ],
  };
}
