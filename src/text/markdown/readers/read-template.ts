import type { Token, TokenizerThis } from "marked";
import type { OwnToken } from "../own-token.ts";
import type { Reading } from "../reading.ts";
import { hasEnd, type Meaning, meaningOf } from "../template/meaning.ts";
import { codeAtStart, makeCode } from "../template/read-code.ts";
import { namedTexts, textsOf } from "../template/texts.ts";

/** Template code at the beginning of a text, as what it means. */
export function readTemplate(this: TokenizerThis, src: string): OwnToken | undefined {
  const raw = codeAtStart.exec(src)?.[0];
  if (raw === undefined || /^[{%}\s<>-]*$/.test(raw)) return undefined;
  return tokenOf.call(this, raw, meaningOf(raw));
}

/** The token of code by what it means. */
export function tokenOf(this: TokenizerThis, raw: string, meaning?: Meaning): OwnToken {
  if (!meaning) return { type: "template", raw };
  if ("nothing" in meaning || "text" in meaning) {
    const opens = meaning.opens !== undefined && { opens: meaning.opens };
    if ("nothing" in meaning) return { type: "attributes", raw, ...opens };
    return { type: "captioned", raw, ...opens, tokens: this.lexer.inlineTokens(meaning.text) };
  }
  if ("link" in meaning) {
    const { link: to, words, isFile } = meaning;
    return { type: "linked", raw, to, words, as: isFile ? "file" : "link" };
  }
  const tokens = meaning.pictures.map(({ src: to, alt, caption, link }) => ({
    ...{ type: "figure", raw: "", to, alt, tokens: this.lexer.inlineTokens(caption) },
    ...(link !== undefined && { link }),
  }));
  const [first] = tokens;
  return first && tokens.length === 1
    ? { ...first, raw }
    : { type: "figures", raw, tokens: tokens as Token[] };
}

/** Decides what code is that depends on the rest of the text. */
export function settleCode(token: Token, reading: Reading): void {
  const { type, raw, opens, needs } = token as OwnToken;
  if (opens !== undefined && !hasEnd(reading.text, opens)) token.type = "template";
  if (type === "template" && needs !== undefined && !reading.has(needs))
    Object.assign(token, { type: "text", text: raw });
}

const codeBlock =
  /^ {0,3}(?:\{\{[<%]\s*(highlight|code)\s+([^{}]*?)[>%]\}\}|\{%-?\s*(highlight|codeblock|code)\b([^{}]*?)-?%\})([\s\S]*?)(?:\{\{[<%]\s*\/\s*(?:highlight|code)\s*[>%]\}\}|\{%-?\s*end(?:highlight|codeblock|code)\s*-?%\})[ \t]*(?:\n+|$)/;

/** Code between marks of a program that colours it, with the words that these have. */
export function readCodeBlock(this: TokenizerThis, src: string): Token | undefined {
  if (!/^ {0,3}\{[{%]/.test(src)) return undefined;
  const found = codeBlock.exec(src);
  if (!found) return undefined;
  const [raw, hugo, inHugo, liquid, inLiquid, content = ""] = found;
  const words = wordsAbove(hugo ?? liquid ?? "", inHugo ?? inLiquid ?? "");
  return {
    ...{ type: "code", raw, text: content.replace(/^[ \t]*\n|\n[ \t]*$/g, "") },
    ...(words !== "" && { tokens: this.lexer.inlineTokens(words) }),
  };
}

/** Title and source of code, in Markdown: Hexo's stand without names, its language and Jekyll's before them. */
function wordsAbove(name: string, given: string): string {
  const plain = given.replace(/(?<=^|\s)(?:linenos|line_?numbers?)(?=\s|$)/g, " ");
  const code = makeCode(name, false, plain);
  if (!code) return given.trim();
  const link = code.values.findIndex((one) => /^https?:\/\//.test(one));
  const has = (key: string) => code.named[key] !== undefined;
  const isNamed = has("lang") || has("language");
  const [first = ""] = code.values;
  // A language is one small word, and stands alone in Hexo's.
  const isLanguage =
    /^[a-z\d+#.-]{1,16}$/.test(first) && (name !== "codeblock" || code.values.length === 1);
  const from = !isNamed && isLanguage ? 1 : 0;
  const isSetting = (text: string) => /^\w+=|^(?:[a-z_]+:\S+\s*)+$/.test(text);
  const texts = (some: typeof code, at: number) =>
    textsOf(some, at).filter((one) => !isSetting(one));
  const named = namedTexts(code, /^(?:hl_lines|mark_lines|linenos|lineno\w*)$/);
  if (link < 0) return [...texts(code, from).map(withoutSettings), ...named].join(" ").trim();
  const before = { ...code, values: code.values.slice(0, link) };
  const address = code.values[link] ?? "";
  const shown = texts(code, link + 1)
    .map(withoutSettings)
    .join(" ");
  return [
    ...texts(before, from).map(withoutSettings),
    shown === "" ? `<${address}>` : `[${shown}](<${address}>)`,
    ...named,
  ].join(" ");
}

/** Words without Hexo's instructions: `lang:js`, `mark:1,4-7`. */
function withoutSettings(text: string): string {
  return text
    .replace(
      /(?:^|\s+)(?:lang|line_number|line_threshold|highlight|first_line|mark|wrap|language_attr):\S+/g,
      "",
    )
    .trim();
}

const quoteBlock =
  /^ {0,3}\{%-?\s*(blockquote|quote|pullquote|centerquote|cq)\b((?:[^{}%]|%(?!\}))*?)-?%\}([\s\S]*?)\{%-?\s*end\1\s*-?%\}[ \t]*(?:\n+|$)/;

/** Hexo's quotes, with who said it: `{% blockquote Author, Source address title %}`. */
export function readQuote(this: TokenizerThis, src: string): Token | undefined {
  if (!/^ {0,3}\{%/.test(src)) return undefined;
  const found = quoteBlock.exec(src);
  if (!found) return undefined;
  const [raw, name = "", given = "", content = ""] = found;
  // Names of classes stand behind the names of others.
  const said = /^(?:blockquote|quote)$/.test(name) || /\p{Lu}/u.test(given) ? given.trim() : "";
  const [, who = "", address, title = ""] =
    /^([\s\S]*?)(?:\s*(https?:\/\/\S+)([\s\S]*))?$/.exec(said) ?? [];
  const link =
    address && (title.trim() === "" ? `<${address}>` : `[${title.trim()}](<${address}>)`);
  const below = [who.trim(), link].filter((one) => one).join(who.trim() === "" ? "" : ", ");
  const text = `${content.trim()}${below === "" ? "" : `\n\n— ${below}`}`;
  return { type: "blockquote", raw, text, tokens: this.lexer.blockTokens(text, []) };
}
