import { decodeHTMLStrict } from "entities";
import { isElement } from "../../src/text/markdown/html-elements.ts";

/*
 * The words of a file, found without our readers: what stands between marks of Markdown, HTML and template code.
 * Where a mark is doubtful, the words in it are not asked for; what is asked for must be shown.
 */

/** Removes what no reader is meant to see, such as addresses, but keeps the words about it. */
const steps: readonly (readonly [
  pattern: RegExp,
  words: string | ((...found: string[]) => string),
])[] = [
  // Left out, and told so.
  [/<!--(?:-?>|[\s\S]*?-->)/g, " "],
  [/<(script|style)\b[\s\S]*?<\/\1\b[^>]*>/gi, " "],
  [/<\?[\s\S]*?\?>|<![a-z][^<>]*>|<!\[CDATA\[|\]\]>/gi, " "],
  [
    /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g,
    " ",
  ],
  [/%%[^%]*%%/g, " "],
  [/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g, " "],
  // Template code: its names are no words, what it says about a picture is.
  [/\{\{[^{}]*\}\}|\{%[^{}]*%\}/g, (raw) => captionsIn(raw ?? "")],
  // Paragraphs in which a mark has broken such code.
  [/[^\n]+(?:\n[^\n]+)*/g, (paragraph = "") => (/\{[{%]|[%}]\}/.test(paragraph) ? " " : paragraph)],
  [
    /\[(?:caption|embed|gallery|audio|video|youtube|vimeo|playlist)\b[^\]]*\]|\[\/(?:caption|embed)\]/g,
    " ",
  ],
  [/\{:[^{}\n]*\}|\{\s*[#.][^{}\n]*\}|\{[^{}\n]*=[^{}\n]*\}/g, " "],
  // What stands in parentheses behind brackets may be an address; its title is not.
  [
    /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
    (raw = "") => `] ${/\s"([^"]*)"\s*\)$/.exec(raw)?.[1] ?? ""} `,
  ],
  [/\]\(\S*/g, "] "],
  // Links, pictures and notes; sizes of pictures and names of paragraphs are no words.
  [/#\^[\w-]+(?=[\]|])|(?<=\s)\^[a-z\d-]{3,40}[ \t]*$/gim, ""],
  [/(!\[\[[^[\]\n]*?)(?:\|\d+(?:x\d+)?)+(?=\]\])/g, "$1"],
  [/(!\[[^[\]\n]*)\|\d+(?:x\d+)?(?=\]\()/g, "$1"],
  [
    /!?\[\[([^[\]\n|]*)\|?([^[\]\n]*)\]\]/g,
    (_, name = "", words = "") =>
      ` ${words || (/\.\w+$/.test(name) ? "" : name.replace(/^.*:/, ""))} `,
  ],
  [/^[\s>*+-]*\[\^[^\]\s]+\]:/gm, " "],
  [/\[\^[^\]\s]+\]/g, " "],
  [/^([\s>*+-]*)(\[[^\]]*\]):[ \t]*\n?[ \t]*(<[^<>\n]*>|\S*[./#:]\S*)/gm, "$1 $2 "],
  [/^[\s>*+-]*\[\d+\]\s/gm, " "],
  [/\]\[[^\]]*\]/g, "] "],
  [/<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/gi, " "],
  [
    /<\/?([a-z][a-z\d:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi,
    (raw = "", name = "", rest = "") => (isElement(name.toLowerCase()) ? textsIn(rest) : raw),
  ],
  // The rest of what looks like a tag may be one.
  [
    /<\/?([a-z][a-z\d:-]*)[^<>]*>/gi,
    (raw = "", name = "") => (isElement(name.toLowerCase()) ? " " : raw),
  ],
  // What is left of a tag that something in it has broken.
  [
    /<\/?([a-z][a-z\d:-]*)[^<>]*/gi,
    (raw = "", name = "") => (isElement(name.toLowerCase()) ? " " : raw),
  ],
  // Addresses that are words themselves may be shown in another form.
  [/\S*(?::\/\/|\/\S*\/|mailto:|tel:|www\.)\S*/gi, " "],
  [/^[\s>*+-]*\d{1,9}[.)](?=\s|$)/gm, " "],
  [/^[\s>\d.)*+-]*(`{3,}|~{3,})[^\n]*/gm, " "],
  [/\[[ xX]\]/g, " "],
  // Some read these without their semicolon.
  [/&#x?[\da-f]+;?/gi, " "],
  [/&#x?[\da-f]+;?/gi, " "],
];

function captionsIn(code: string): string {
  const found = code.matchAll(/\b(?:alt|caption|text|label)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return /figure|img|image/.test(code)
    ? ` ${[...found].map(([, a, b]) => a ?? b).join(" ")} `
    : " ";
}

function textsIn(attributes: string): string {
  const found = attributes.matchAll(/\s(?:alt|title)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi);
  return / src\s*=/.test(attributes) ? ` ${[...found].map(([, a, b]) => a ?? b).join(" ")} ` : " ";
}

/** Returns the words of the text of a file, without its head. */
export function wordsOfFile(text: string): string[] {
  let rest = text.replace(/\r\n?/g, "\n");
  const head = /^---\n(?:[\s\S]*?\n)?---(?:\n|$)/.exec(rest);
  rest = rest.slice(head?.[0].length ?? 0);
  for (const [pattern, words] of steps) rest = rest.replace(pattern, words as string);
  return (
    decodeHTMLStrict(rest)
      .normalize("NFC")
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
