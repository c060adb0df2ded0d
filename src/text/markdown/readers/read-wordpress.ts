import type { Token, TokenizerThis } from "marked";
import type { OwnToken } from "../own-token.ts";
import { readShortcode } from "../template/shortcodes.ts";
import { tokenOf } from "./read-template.ts";

const caption = /^\[caption\b([^\]\n]*)\]([\s\S]*?)\[\/caption\]/;
const embed =
  /^\[(?:embed|youtube|vimeo)\b[^\]\n]*\]\s*([^\s[\]]+)\s*\[\/\w+\]|^\[(?:embed|youtube|vimeo)[ =]+(https?:[^\]\s]+)\]/;

/** WordPress's codes between brackets, as what they mean. */
export function readWordPress(
  this: TokenizerThis,
  src: string,
  tokens: readonly Token[],
): OwnToken | Token | undefined {
  const captioned = caption.exec(src);
  if (captioned) {
    const [raw, attributes = "", content = ""] = captioned;
    const words = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    const all = words ? `${content} ${words[1] ?? words[2] ?? ""}` : content;
    return { type: "captioned", raw, tokens: this.lexer.inlineTokens(all) };
  }
  const embedded = embed.exec(src);
  if (embedded) {
    const to = embedded[1] ?? embedded[2] ?? "";
    return { type: "linked", raw: embedded[0], to, words: to, as: "link" };
  }
  const before = tokens.at(-1)?.raw ?? "";
  const code = readShortcode(
    src,
    /^(?:[\s\S]*\n[ \t]*)?$/.test(before) && /^[^\n]*\][ \t]*(?:\n|$)/.test(src),
  );
  if (!code || isLabel(this, code.raw)) return undefined;
  const { raw, name, meaning, needs } = code;
  if (!meaning) return { type: "template", raw, ...(needs !== undefined && { needs }) };
  // What stands between it and its end is the words of a link.
  const end = `[/${name}]`;
  const behind = src.slice(raw.length);
  const inner = behind.slice(0, Math.max(behind.indexOf(end), 0));
  if ("link" in meaning && inner.trim() !== "" && !inner.includes("\n\n"))
    return {
      ...{ type: "link", raw: raw + inner + end, href: meaning.link, text: inner },
      title: meaning.words === meaning.link ? null : meaning.words,
      tokens: this.lexer.inlineTokens(inner.trim()),
    };
  const closed = /^\s*\[\/(?:audio|video|\w+)\]/.exec(behind)?.[0] ?? "";
  const isOwn = closed.trim() === end;
  return tokenOf.call(this, isOwn ? raw + closed : raw, meaning);
}

function isLabel({ lexer }: TokenizerThis, raw: string): boolean {
  return Object.hasOwn(lexer.tokens.links, raw.slice(1, -1).toLowerCase());
}
