import type { Token, TokenizerThis } from "marked";

const cjk =
  /[\u2e80-\u303f\u3040-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

const forms: Readonly<Record<string, RegExp>> = {
  "*": /^(\*{1,3})(?![\s*])((?:[^*\\\n]|\\[^\n]|\n)*?[^\s*\\])\1(?!\*)/,
  _: /^(_{1,3})(?![\s_])((?:[^_\\\n]|\\[^\n]|\n)*?[^\s_\\])\1(?!_)/,
  "~": /^(~~)(?![\s~])((?:[^~\\\n]|~(?!~)|\\[^\n]|\n)*?[^\s~\\])\1(?!~)/,
};

/**
 * Emphasis beside Chinese, Japanese and Korean signs, between which are no blanks: CommonMark's rules, which are made
 * for such, leave the signs of `**「word」**that`, `__「word」__that` and `~~「word」~~that`.
 */
export function readEmphasis(this: TokenizerThis, src: string, tokens: Token[]): Token | undefined {
  const found = forms[src[0] ?? ""]?.exec(src);
  if (!found) return undefined;
  const [raw, signs = "", text = ""] = found;
  const before = [...(tokens.at(-1)?.raw ?? "")].at(-1) ?? "";
  const near = [before, text[0], text.at(-1), src[raw.length]];
  if (!near.some((one) => one !== undefined && cjk.test(one))) return undefined;
  // Underscores may be parts of names: only those beside quotation marks and the like are sure.
  const marks = [text[0], text.at(-1)].filter((one) => one && cjk.test(one) && /\p{P}/u.test(one));
  if (signs[0] === "_" && (before === "_" || marks.length < (signs.length === 1 ? 2 : 1)))
    return undefined;
  if ((text.match(/`/g)?.length ?? 0) % 2 === 1) return undefined;
  const inner = this.lexer.inlineTokens(text);
  if (signs === "~~") return { type: "del", raw, text, tokens: inner };
  if (signs.length === 1) return { type: "em", raw, text, tokens: inner };
  const strong = { type: "strong", raw, text, tokens: inner } as Token;
  return signs.length === 2 ? strong : ({ type: "em", raw, text, tokens: [strong] } as Token);
}
