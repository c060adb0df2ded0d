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
  // The label of a definition that something uses is no word.
  [
    /^([\s>*+-]*)(\[[^\]\n]*\])(?=:[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]*[./#:][^\s<]*))/gm,
    (raw = "", before = "", label = "", _at, text = "") =>
      uses(text, label) ? `${before}[]` : raw,
  ],
  // Left out, and told so.
  [/<!--(?:-?>|[\s\S]*?-->)/g, " "],
  // A picture's description has the words between all tags.
  [/(?<=!\[[^\]\n]*)<(?:script|style)\b[^<>]*>/gi, " "],
  // An end in the address of a link or behind the marks of code is none.
  [
    /<(script|style)(?=[\s/>])[^<>]*>(?:(?!<\/\1)[\s\S])*?(?:\n[ \t>]*(?:```|~~~)[^\n]*<\/\1[^\n]*|\n *\[\^[^\]\s]+\]:[^\n]*<\/\1[^\n]*|\]\([^()\s]*<\/\1\b[^()\s]*\))/gi,
    " ",
  ],
  // An attribute of theirs may hold what looks like their end.
  [/<(script|style)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^<>"'])*>[\s\S]*?<\/\1\b[^>]*>/gi, " "],
  [/<\?[\s\S]*?\?>|<![a-z][^<>]*>|<!\[CDATA\[|\]\]>/gi, " "],
  [
    /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g,
    " ",
  ],
  [/%%[^%]*%%/g, " "],
  [/\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g, " "],
  // The address of a definition, if code is a part of it; a tag whose name code has broken.
  [
    /^([\s>*+-]*\[[^\]\n]*\]:[ \t]*)([^\s{}]*(?:\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\})(?:[^\s<]|<\/?[a-z]+>)*)/gm,
    (_, label = "", address = "") => label + captionsIn(address),
  ],
  [/<(?:\{\{[^{}]*\}\}|\{%[^{}]*%\})[^<>]*>/g, (raw) => captionsIn(raw ?? "")],
  // Template code: its names are no words, what it says about a picture is.
  // Like that of any program, it ends with its paragraph.
  [
    /\{\{(?:(?!\n[ \t]*\n)[^{}])*\}\}|\{%(?:(?!\n[ \t]*\n)[^{}])*%\}/g,
    (raw) => captionsIn(raw ?? ""),
  ],
  // Paragraphs in which a mark has broken such code.
  [/[^\n]+(?:\n[^\n]+)*/g, (paragraph = "") => (/\{[{%]|[%}]\}/.test(paragraph) ? " " : paragraph)],
  // Code's language and instructions to programs, unless words stand there.
  [
    /^([\s>\d.)*+-]*(?:`{3,}|~{3,}))([^\n]*)/gm,
    (_, marks = "", info = "") =>
      /^[ \t]*[\p{L}\p{N}.,'’-]+(?: [\p{L}\p{N}.,'’-]+)+[ \t]*$/u.test(info)
        ? info.trim().replace(/^\S+/, " ")
        : marks && " ",
  ],
  // Whole tags, before their attributes are taken for something else.
  [
    /<\/?([a-z][a-z\d:-]*)(?=[\s/>])((?:[^\s"'<>/=]+(?![^\s"'<>/=])(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>`]+(?![^\s"'<>`])))?|[\s/])*)>/gi,
    (raw = "", name = "", rest = "") => (isElement(name.toLowerCase()) ? textsIn(name, rest) : raw),
  ],
  [
    // With an address behind it, it is a link of this word.
    /\[(?:caption|embed|gallery|audio|video|youtube|vimeo|playlist)\b[^\]]*\](?!\([^()\n]*\))|\[\/(?:caption|embed)\]/g,
    " ",
  ],
  [/\{:[^{}\n]*\}|\{\s*[#.][^{}\n]*\}|\{[^{}\n]*=[^{}\n]*\}/g, " "],
  // The number of a note in a link, where it is none, stands beside the word without a sign.
  [/[^\s[\]]*\[\^[^\]\s]+\][^\s[\]]*(?=[^[\]\n]*\]\()/g, " "],
  // Markdown takes away a blank at the ends of code.
  [/`[ \n]|[ \n]`/g, " "],
  // An address between angles may have parentheses.
  [/\]\(<[^<>\n]*>\)/g, "] "],
  // What stands in parentheses behind brackets may be an address; its title is not.
  [
    /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
    (raw = "") => `] ${/^\]\(\s*[^\s"][\s\S]*\s"([^"]*)"\s*\)$/.exec(raw)?.[1] ?? ""} `,
  ],
  // Of a broken one, up to a tag: this is taken out whole below.
  [/\]\((?:[^\s<]|\u2005)*/g, "] "],
  // Links, pictures and notes; sizes of pictures and names of paragraphs are no words.
  [/#\^[\w-]+(?=[\]|])|(?<=\s)\^[a-z\d-]{3,40}[ \t]*$/gim, ""],
  [/(!\[\[[^[\]\n]*?)(?:\|\d+(?:x\d+)?)+(?=\]\])/g, "$1"],
  [/(!\[[^[\]\n]*)\|\d+(?:x\d+)?(?=\]\()/g, "$1"],
  [
    /!?\[\[([^[\]\n|]*)\|?([^[\]\n]*)\]\]/g,
    (_, name = "", words = "") =>
      ` ${words || (/\.\w+$/.test(name) ? "" : name.replace(/^.*:/, ""))} `,
  ],
  [/^[\s>*+-]*\[\^(?:[^\]\s]|\u2005)+\]:/gm, " "],
  [/\[\^[^\]\s]+\]/g, " "],
  [
    /^([\s>*+-]*)(\[[^\]]*\]):[ \t]*\n?[ \t]*(<[^<>\n]*>|[^\s<]*[./#:](?:[^\s<]|\u2005)*)/gm,
    (_, before = "", label = "") => `${before} ${label} `,
  ],
  [/^[\s>*+-]*\[\d+\]\s/gm, " "],
  // With an address behind it, a label is words, one with those that touch it.
  [/\]\[[^\]]*\](?:\u2005[^\s\u2005]*)*/g, "] "],
  [/<(?:[a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/gi, " "],
  // The rest of what looks like a tag may be one.
  [
    /<\/?([a-z][a-z\d:-]*)(?=[\s/>])[^<>]*>/gi,
    (raw = "", name = "") => (isElement(name.toLowerCase()) ? " " : raw),
  ],
  // What is left of a tag that something in it has broken.
  [
    /<\/?([a-z][a-z\d:-]*)(?=[\s/>])[^<>]*/gi,
    (raw = "", name = "") => (isElement(name.toLowerCase()) ? " " : raw),
  ],
  // Addresses that are words themselves may be shown in another form.
  [/[\S\u2005]*(?::\/\/|\/\S*\/|mailto:|tel:|www\.)[\S\u2005]*/gi, " "],
  // Numbers of items, also of an item in an item: “1. 2011.”
  [/^(?:[\s>*+-]*\d{1,9}[.)](?=\s|$))+/gm, " "],
  [/^[\s>*+-]*\[[ xX]\](?=\s)/gm, " "],
  // Some read these without their semicolon, so that the word around them is another one.
  [/&(?:lt|gt|amp|quot|nbsp)(?!;)/g, " "],
  [/[\S\u2005]*&#x?[\da-f]+(?![\da-f;])[\S\u2005]*/gi, " "],
];

/** Whether a label occurs twice in a text, however its blanks are. */
function uses(text: string, label: string): boolean {
  const [all, one] = [text, label].map((some) => some.replace(/\s+/g, "").toLowerCase());
  return (all ?? "").split(one ?? "").length > 2;
}

function captionsIn(code: string): string {
  const found = code.matchAll(/\b(?:alt|caption|text|label)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return /figure|img|image/.test(code)
    ? ` ${[...found].map(([, a, b]) => a ?? b).join(" ")} `
    : " ";
}

/** Elements whose attributes say something instead of what they load. */
const loads = /^(?:img|image|iframe|audio|video|embed|object|source)$/i;

function textsIn(name: string, attributes: string): string {
  const found = attributes.matchAll(/\s(?:alt|title)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi);
  return loads.test(name) && /\ssrc\s*=/.test(attributes)
    ? ` ${[...found].map(([, a, b]) => a ?? b).join(" ")} `
    : " ";
}

/** A blank where something was taken out: on the page, the words beside it may be one. */
const gap = "\u2005";

/** Returns the words of the text of a file, without its head. */
export function wordsOfFile(text: string): string[] {
  return runsOfFile(text).flat();
}

const heads = {
  // Hexo's may lack its first line.
  YAML: /^(?:title|date|tags): [^\n]*\n(?:(?!---|[ \t]*\n)[^\n]*\n)*---[ \t]*(?:\n|$)|^\s*---[ \t]*\n(?:[\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/,
  TOML: /^\s*\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/,
  JSON: /^\s*\{[\s\S]*?\n\}[ \t]*(?:\n|$)/,
  // Or with a line in which nothing has a name.
  lines: /^[\s\S]*?\n(?:---[^\n]*(?:\n|$)|[ \t]*\n|(?=[^\n:]*\n?$))/,
};

/**
 * Returns the words of the text of a file in runs: no blank of the file parts the words of one, only marks do. `form` is
 * that of its head.
 */
export function runsOfFile(text: string, form: keyof typeof heads = "YAML"): string[][] {
  let rest = text.replace(/\r\n?/g, "\n");
  const head = heads[form].exec(rest);
  rest = rest.slice(head?.[0].length ?? 0);
  for (const [pattern, words] of steps) {
    rest = rest.replace(pattern, (raw, ...found: unknown[]) => {
      const kept = typeof words === "string" ? words : words(raw, ...(found as string[]));
      return kept === raw ? raw : kept.replaceAll(" ", gap);
    });
  }
  return decodeHTMLStrict(rest)
    .normalize("NFC")
    .split(/[^\S\u2005]+/)
    .map((run) => run.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
}
