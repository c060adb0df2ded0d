import type { Token, TokenizerThis } from "marked";
import type { OwnToken } from "./own-token.ts";

/** Up to three lines of terms, and below them lines that a colon begins, as kramdown and others write definitions. */
const definitions =
  /^(?! {0,3}(?:[#>|`~:{<]|[-*+][ \t]|\d+[.)][ \t]))((?:(?! {0,3}:[ \t])[^\S\n]*\S[^\n]*\n){1,3})((?: {0,3}:[ \t]+\S[^\n]*(?:\n(?! {0,3}:[ \t])(?![^\n]*\n {0,3}:[ \t])[ \t]*\S[^\n]*)*(?:\n|$))+)\n*/;
/** What an abbreviation stands for. */
const abbreviation = /^ {0,3}\*\[([^\]\n]{1,80})\]:[ \t]*([^\n]*)(?:\n+|$)/;

/** Terms with what they mean, and abbreviations: `Term` and `: meaning` below it, `*[AP]: Associated Press`. */
export function readDefinitions(this: TokenizerThis, src: string): OwnToken | undefined {
  const part = (type: string, text: string): Token => {
    const content = text.trim();
    return { type, raw: text, text: content, tokens: this.lexer.inline(content) } as Token;
  };
  let raw = "";
  const tokens: Token[] = [];
  for (let rest = src; ; rest = src.slice(raw.length)) {
    const short = abbreviation.exec(rest);
    const found = short ?? definitions.exec(rest);
    if (!found) break;
    const [whole, terms = "", meanings = ""] = found;
    raw += whole;
    const filled = (texts: readonly string[]) => texts.filter((text) => text.trim() !== "");
    const parts = short ? [meanings] : filled(meanings.split(/^ {0,3}:[ \t]+/m));
    tokens.push(...filled(terms.split("\n")).map((line) => part("term", line)));
    tokens.push(...parts.map((text) => part("meaning", text)));
  }
  return raw === "" ? undefined : { type: "definitions", raw, tokens };
}
