/** Code of another site generator, taken apart. */
export interface Code {
  /** Name in small letters: "figure", "post_url", "include figure.html"; "" for an expression. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Values without a name, in order, without their quotes. */
  readonly values: readonly string[];
  readonly named: Readonly<Partial<Record<string, string>>>;
}

/** The longest code that is looked at; what is longer is a text with braces. */
const longest = 2000;
const inner = `(?:(?!\\n[ \\t]*\\n)[^{}]){0,${longest}}?`;
const source = `\\{\\{[<%]?-?${inner}-?[>%]?\\}\\}|\\{%-?${inner}-?%\\}`;

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
  if (raw.startsWith("{{") && /^["'`]/.test(text)) {
    const given = readArguments(text);
    return given && { name: "", isEnd: false, ...given };
  }
  const [, end = "", word = "", rest = ""] =
    /^(\/\s*|end(?=_?[a-z]|$))?_?([\w.-]*)([\s\S]*)$/i.exec(text) ?? [];
  let name = word.toLowerCase();
  if (name === "") return { name, isEnd: end !== "", values: [], named: {} };
  const given = readArguments(rest.replace(/\/$/, ""));
  if (!given) return undefined;
  const { values, named } = given;
  if (/^include/.test(name)) {
    const [file = "", ...others] = values;
    name = `include ${file.toLowerCase()}`;
    return { name, isEnd: false, values: others, named };
  }
  return { name, isEnd: end !== "", values, named };
}

function readArguments(text: string): Pick<Code, "values" | "named"> | undefined {
  const values: string[] = [];
  const named: Record<string, string> = Object.create(null);
  for (const [, key, given = "", alone = ""] of text.matchAll(argument)) {
    // What follows is words of one argument or names of the next: nobody can tell.
    if (/^[^"'`“[][^"]*"|^"$/.test(key === undefined ? alone : given)) return undefined;
    if (key === undefined) values.push(withoutQuotes(alone));
    else named[key.toLowerCase()] = joined(key.toLowerCase(), named, withoutQuotes(given));
  }
  return { values, named };
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
