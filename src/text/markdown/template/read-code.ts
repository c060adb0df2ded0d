/** Code of another site generator, taken apart. */
export interface Code {
  /** Name in small letters: "figure", "post_url", "include figure.html"; "" for an expression. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Values without a name, in order, without their quotes. */
  readonly values: readonly string[];
  readonly named: Readonly<Partial<Record<string, string>>>;
  /** Where the values stand in `rest`: words without quotes that follow each other are one text. */
  readonly places: readonly Place[];
  /** What stands behind the name. */
  readonly rest: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

/** The longest code that is looked at; what is longer is a text with braces. */
const longest = 2000;
/** A value in quotation marks may have code of its own. */
const quoted = '"(?:[^"\\\\\\n{}]|\\\\.|\\{\\{[^"{}\\n]*\\}\\}|\\{[^"{}\\n]*\\})*"';
const strict = `(?:${quoted}|(?!\\n[ \\t]*\\n)[^{}"]){0,${longest}}?`;
const inner = `(?:(?!\\n[ \\t]*\\n)[^{}]){0,${longest}}?`;
const source = [
  `\\{\\{<${strict}>\\}\\}`,
  `\\{\\{%${strict}%\\}\\}`,
  `\\{%${strict}%\\}`,
  `\\{\\{[<%]?-?${inner}-?[>%]?\\}\\}`,
  `\\{%-?${inner}-?%\\}`,
].join("|");

/** Code at the beginning of a text. */
export const codeAtStart = new RegExp(`^(?:${source})`);
/** Code anywhere in an address. */
export const codeAnywhere = new RegExp(source, "g");

const value = `\\[[^\\[\\]]*\\]|"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'|\`[^\`]*\`|“[^”]*”`;
const argument = new RegExp(
  `([\\w-]+)\\s*(?:=\\s*|:\\s*(?=["'\`]))(${value}|[^\\s,)]+)|(${value}|(?:(?!\\b\\w+=["'])[^\\s,()|])+)`,
  "g",
);

/** Takes code apart; undefined for braces that hold no code, or code whose quotation marks do not close. */
export function readCode(raw: string): Code | undefined {
  const text = raw
    .replace(/^\{(?:\{[<%]?|%)[-~]?/, "")
    .replace(/[-~]?(?:%|[>%]?\})\}$/, "")
    .trim();
  if (text === "") return undefined;
  if (raw.startsWith("{{") && /^["'`]/.test(text)) return makeCode("", false, text);
  const [, end = "", word = "", rest = ""] =
    /^(\/\s*|end(?=_?[a-z]|$))?_?([\w.-]*)([\s\S]*)$/i.exec(text) ?? [];
  return makeCode(word.toLowerCase(), end !== "", word === "" ? "" : rest.replace(/\/$/, ""));
}

/** Code of a name and of what stands behind it. */
export function makeCode(name: string, isEnd: boolean, rest: string): Code | undefined {
  const given = readArguments(rest);
  if (!given) return undefined;
  const { values, named, places } = given;
  if (!/^include/.test(name)) return { name, isEnd, values, named, places, rest };
  const [file = "", ...others] = values;
  return {
    ...{ name: `include ${file.toLowerCase()}`, isEnd: false, values: others, named },
    ...{ places: places.slice(1), rest },
  };
}

function readArguments(text: string): Pick<Code, "values" | "named" | "places"> | undefined {
  const values: string[] = [];
  const places: Place[] = [];
  const named: Record<string, string> = Object.create(null);
  let group = 0;
  for (const found of text.matchAll(argument)) {
    const [whole, key, given = "", alone = ""] = found;
    // What follows is words of one argument or names of the next: nobody can tell.
    if (/^[^"'`“[][^"]*"|^"$/.test(key === undefined ? alone : given)) return undefined;
    const isWord = key === undefined && !/^["'`“[]/.test(alone) && !isAddress(alone);
    if (!isWord) group += 1;
    if (key === undefined) {
      values.push(withoutQuotes(alone));
      places.push({ start: found.index, end: found.index + whole.length, group });
    } else named[key.toLowerCase()] = joined(key.toLowerCase(), named, withoutQuotes(given));
    if (!isWord) group += 1;
  }
  return { values, named, places };
}

/** Words that are given twice are all kept; of addresses, the first counts. */
function joined(key: string, named: Code["named"], value: string): string {
  const before = named[key];
  if (before === undefined || before === "") return value;
  return /alt|caption|title|text|label|credit|attr$/.test(key) ? `${before} ${value}` : before;
}

function withoutQuotes(text: string): string {
  const bare = /^["'`“]/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
  return bare.replace(/\\(["'\\])/g, "$1").trim();
}

export function isPicture(text: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)(?:[?#].*)?$/i.test(text);
}

/** Whether a word is an address for certain. */
export function isAddress(text: string): boolean {
  return isPicture(text) || /^(?:https?:\/)?\/\S|^\.{1,2}\/\S/i.test(text);
}
