import {
  Lexer,
  type Marked,
  type Token,
  type TokenizerAndRendererExtension,
  type TokenizerThis,
} from "marked";
import type { OwnToken } from "./own-token.ts";
import { readDefinitions } from "./read-definitions.ts";
import { readNote } from "./read-note.ts";
import { readCodeBlock, readQuote, readTemplate } from "./read-template.ts";
import { readWiki } from "./wiki-links.ts";

/*
 * What texts have beside the Markdown of CommonMark and GFM: each reads one form at the beginning of a text, and
 * makes a token that `renderer.ts` knows.
 */

type Read = (this: TokenizerThis, src: string, tokens: Token[]) => OwnToken | Token | undefined;

const cjk =
  /[\u2e80-\u303f\u3040-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

const readers: Readonly<Record<string, Read>> = {
  "{": readBraces,
  "[": readBrackets,
  "!": (src) => (src.startsWith("![[") ? readWiki(src) : undefined),
  "=": readMark,
  "%": readHidden,
  "^": readBlockName,
  "*": readStrong,
};

/** Signs at which a text is cut: at those before ours, marked stops anyway. */
const sign = /[{=\\<![`*_~]|%%|\^(?=[a-zA-Z\d-]{3,40}\s*$)/;

const inline: TokenizerAndRendererExtension = {
  name: "own",
  level: "inline",
  start: (src: string) => {
    const at = src.search(sign);
    return at >= 0 && /[{=%^]/.test(src[at] ?? "") ? at : undefined;
  },
  tokenizer(src, tokens) {
    return readers[src[0] ?? ""]?.call(this, src, tokens) as never;
  },
};

/** Extensions of marked, without their renderers. */
export const extensions: readonly TokenizerAndRendererExtension[] = [
  inline,
  {
    name: "note",
    level: "block",
    start: (src: string) => {
      const found = /\n(?: {0,3}\[\^[^\]\s]+\]:|[ \t]*\n)/.exec(src);
      return found?.[0].endsWith(":") ? found.index : undefined;
    },
    tokenizer(src) {
      return readNote.call(this, src) as never;
    },
  },
  {
    name: "codeOfTemplate",
    level: "block",
    tokenizer(src) {
      return (readCodeBlock.call(this, src) ?? readQuote.call(this, src)) as never;
    },
  },
  {
    name: "definitions",
    level: "block",
    tokenizer(src) {
      return readDefinitions.call(this, src) as never;
    },
  },
  { name: "comment", level: "block", tokenizer: (src) => readHiddenLines(src) as never },
];

const commentInCode =
  /^(?:\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{-?\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*-?\}\}|\{::comment\}[\s\S]*?\{:\/(?:comment)?\})/;
const attributeList = /^\{:(?:[^{}\n"']|"[^"\n]*"|'[^'\n]*')*\}/;
const bareAttributes =
  /^\{(?:\s*(?:[#.][\w:-]+|[a-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)))+\s*\}/i;
const spans: ReadonlySet<string> = new Set([
  "link",
  "image",
  "strong",
  "em",
  "codespan",
  "html",
  "figure",
]);

function readBraces(this: TokenizerThis, src: string, tokens: Token[]): OwnToken | undefined {
  const comment = commentInCode.exec(src);
  if (comment) return { type: "comment", raw: comment[0] };
  if (src.startsWith("{{") || src.startsWith("{%")) return readTemplate.call(this, src);
  const list = attributeList.exec(src);
  if (list) return attributesOf(list[0]);
  const bare = bareAttributes.exec(src)?.[0];
  const last = tokens.at(-1);
  if (bare === undefined) return undefined;
  const isBehind = last !== undefined && spans.has(last.type);
  const isAtEnd =
    /^\{\s*[#.]/.test(bare) && src.length === bare.length && /\s$/.test(last?.raw ?? " ");
  return isBehind || isAtEnd ? attributesOf(bare) : undefined;
}

function attributesOf(raw: string): OwnToken {
  const id = /[{\s:]#([^\s{}"'#]+)/.exec(raw)?.[1];
  return { type: "attributes", raw, ...(id !== undefined && { id }) };
}

function readBrackets(this: TokenizerThis, src: string): OwnToken | Token | undefined {
  if (src.startsWith("[[")) return readWiki(src);
  const note = /^\[\^([^\]\s[]+)\](?![(:])/.exec(src);
  if (note) return { type: "noteLink", raw: note[0], label: note[1] ?? "" };
  if (/^\[toc\][ \t]*$/i.test(src)) return { type: "attributes", raw: src };
  const caption = /^\[caption\b([^\]\n]*)\]([\s\S]*?)\[\/caption\]/.exec(src);
  if (caption) {
    const [raw, attributes = "", content = ""] = caption;
    const words = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(attributes);
    const all = words ? `${content} ${words[1] ?? words[2] ?? ""}` : content;
    return { type: "captioned", raw, tokens: this.lexer.inlineTokens(all) };
  }
  const embed =
    /^\[(?:embed|youtube|vimeo)\b[^\]\n]*\]\s*([^\s[\]]+)\s*\[\/\w+\]|^\[(?:embed|youtube|vimeo)[ =]+(https?:[^\]\s]+)\]/.exec(
      src,
    );
  if (embed) {
    const to = embed[1] ?? embed[2] ?? "";
    return { type: "linked", raw: embed[0], to, words: to, as: "link" };
  }
  const media =
    /^\[(?:audio|video)\b[^\]\n]*?\b(?:src|mp3|mp4|m4a|ogg|webm|m4v)=["']([^"'\n]+)["'][^\]\n]*\](?:\s*\[\/(?:audio|video)\])?/.exec(
      src,
    );
  if (media) return { type: "linked", raw: media[0], to: media[1] ?? "", words: "", as: "file" };
  const gallery = /^\[(?:gallery|playlist|wp_\w+|contact-form\S*)(?:\s+[\w-]+=[^\]\n]*)\]/.exec(
    src,
  );
  return gallery ? { type: "template", raw: gallery[0] } : undefined;
}

function readMark(this: TokenizerThis, src: string, tokens: Token[]): OwnToken | undefined {
  const found = /^==(?![=\s])((?:(?!==)[^\n])*[^\s=])==(?!=)/.exec(src);
  if (!found || /[\w=]$/.test(tokens.at(-1)?.raw ?? "") || /^\w/.test(src.slice(found[0].length)))
    return undefined;
  return { type: "mark", raw: found[0], tokens: this.lexer.inlineTokens(found[1] ?? "") };
}

/** A remark between two percent signs twice, which Obsidian shows to nobody but its author. */
function readHidden(src: string, tokens: Token[]): OwnToken | undefined {
  const found = /^%%(?:[^%\n]|%(?!%)|\n(?![ \t]*\n)){1,2000}%%(?!%)/.exec(src);
  if (!found || /\d$/.test(tokens.at(-1)?.raw ?? "")) return undefined;
  return { type: "comment", raw: found[0] };
}

/** The name that Obsidian gives to a paragraph, at its end: ` ^first-words`. */
function readBlockName(src: string, tokens: Token[]): OwnToken | undefined {
  const found = /^\^(?=[\d-]*[a-zA-Z])([a-zA-Z\d-]{3,40})\s*$/.exec(src);
  if (!found || !/\s$/.test(tokens.at(-1)?.raw ?? " ")) return undefined;
  return { type: "attributes", raw: found[0], id: `^${found[1]}` };
}

/** The same, with lines of their own for the signs. */
function readHiddenLines(src: string): OwnToken | undefined {
  const found = /^ {0,3}%%[ \t]*\n(?:(?!%%)[\s\S])*?\n[ \t]*%%[ \t]*(?:\n+|$)/.exec(src);
  return found ? { type: "comment", raw: found[0] } : undefined;
}

/**
 * Emphasis beside Chinese, Japanese and Korean signs, between which are no blanks: CommonMark's rules, which are made
 * for such, leave the stars of `**「word」**that`.
 */
function readStrong(this: TokenizerThis, src: string, tokens: Token[]): Token | undefined {
  const found = /^(\*{1,3})(?![\s*])((?:[^*\\\n]|\\[^\n]|\n)*?[^\s*\\])\1(?!\*)/.exec(src);
  if (!found) return undefined;
  const [raw, stars = "", text = ""] = found;
  const before = [...(tokens.at(-1)?.raw ?? "")].at(-1) ?? "";
  const near = [before, text[0], text.at(-1), src[raw.length]];
  if (!near.some((one) => one !== undefined && cjk.test(one))) return undefined;
  if ((text.match(/`/g)?.length ?? 0) % 2 === 1) return undefined;
  const inner = this.lexer.inlineTokens(text);
  if (stars.length === 1) return { type: "em", raw, text, tokens: inner };
  const strong = { type: "strong", raw, text, tokens: inner } as Token;
  return stars.length === 2 ? strong : ({ type: "em", raw, text, tokens: [strong] } as Token);
}

/** The inline tokens of a text by themselves. */
export function inlineTokens(text: string, { defaults }: Marked): Token[] {
  return new Lexer(defaults as ConstructorParameters<typeof Lexer>[0]).inlineTokens(text);
}
