import {
  Lexer,
  type Marked,
  type Token,
  type TokenizerAndRendererExtension,
  type TokenizerThis,
} from "marked";
import type { OwnToken } from "./own-token.ts";
import { readDefinitions } from "./readers/read-definitions.ts";
import { readEmphasis } from "./readers/read-emphasis.ts";
import { readNote } from "./readers/read-note.ts";
import { readCodeBlock, readQuote, readTemplate } from "./readers/read-template.ts";
import { readWordPress } from "./readers/read-wordpress.ts";
import { readWiki } from "./readers/wiki-links.ts";

/*
 * What texts have beside the Markdown of CommonMark and GFM: each reads one form at the beginning of a text, and
 * makes a token that `renderer.ts` knows.
 */

type Read = (this: TokenizerThis, src: string, tokens: Token[]) => OwnToken | Token | undefined;

const readers: Readonly<Record<string, Read>> = {
  "{": readBraces,
  "[": readBrackets,
  "!": (src) => (src.startsWith("![[") ? readWiki(src) : undefined),
  "=": readMark,
  "%": readHidden,
  "^": readCaret,
  "*": readEmphasis,
  _: readEmphasis,
  "~": readEmphasis,
};

/** Signs at which a text is cut: at those before ours, marked stops anyway. */
const sign = /[{=\\<![`*_~]|%%|\^(?=\[|[a-zA-Z\d-]{3,40}\s*$)/;

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

function readBrackets(
  this: TokenizerThis,
  src: string,
  tokens: Token[],
): OwnToken | Token | undefined {
  if (src.startsWith("[[")) return readWiki(src);
  const note = /^\[\^([^\]\s[]+)\](?![(:])/.exec(src);
  if (note) return { type: "noteLink", raw: note[0], label: note[1] ?? "" };
  if (/^\[toc\][ \t]*$/i.test(src)) return { type: "attributes", raw: src };
  return readWordPress.call(this, src, tokens);
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

function readCaret(this: TokenizerThis, src: string, tokens: Token[]): OwnToken | undefined {
  return src.startsWith("^[") ? readInlineNote.call(this, src) : readBlockName(src, tokens);
}

/** A note that stands in its line, `^[as here]`; a power in brackets is none. */
function readInlineNote(this: TokenizerThis, src: string): OwnToken | undefined {
  const found = /^\^\[((?:[^[\]\n\\]|\\.|\[[^[\]\n]*\]|\n(?![ \t]*\n)){1,2000})\](?!\()/.exec(src);
  const [raw = "", content = ""] = found ?? [];
  if (!/\p{L}[^\s]*\s+\S|\p{L}{4}|\]\(|[^\0-\x7f]{2}/u.test(content)) return undefined;
  return { type: "inlineNote", raw, tokens: this.lexer.inlineTokens(content.trim()) };
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

/** The inline tokens of a text by themselves. */
export function inlineTokens(text: string, { defaults }: Marked): Token[] {
  return new Lexer(defaults as ConstructorParameters<typeof Lexer>[0]).inlineTokens(text);
}
