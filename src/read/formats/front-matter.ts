import matter from "gray-matter";
import { type ProblemInFile, quote } from "../../model/problem.ts";
import { splitLines } from "../../text/text.ts";
import { parseYaml, YamlFault } from "../../text/yaml.ts";

/** Front matter as text values, lists and maps. */
export interface FrontMatter {
  readonly data: ReadonlyMap<string, unknown>;
  /** Returns the line of the file with a key. */
  lineOf(key: string): number;
  /** Text after the closing line. */
  readonly content: string;
}

/** Length limit in characters; a longer block is not the head of an article (a bomb, or a lost closing line). */
const longestBlock = 16 * 1024;

/**
 * Splits a text into front matter and content. Front matter starts only with a first line that is exactly
 * `---`: gray-matter takes a word after it as the name of an engine, and one of its engines runs
 * JavaScript. Without such a line the whole text is content.
 */
export function readFrontMatter(text: string): FrontMatter | { refusal: ProblemInFile } {
  const lines = splitLines(text);
  const first = lines[0] ?? "";
  if (!/^---(?!-)/.test(first)) return { data: new Map(), lineOf: () => 1, content: text };
  if (first !== "---") {
    const remedy = "Write exactly three hyphens, and nothing after them.";
    const behind = first.slice(3).trim();
    const found = behind
      ? `Line 1 has ${quote(behind)} after the ---.`
      : "Line 1 has spaces after the ---.";
    return refuse(1, found, remedy);
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (end === -1 || lines[end] !== "---") {
    const line = end === -1 ? 1 : end + 1;
    return refuse(line, "The front matter is not closed.", "Close it with a line of exactly ---.");
  }
  const length = lines.slice(1, end).join("\n").length;
  if (length > longestBlock) {
    const found = `The front matter has ${length} characters; the limit is ${longestBlock}.`;
    return refuse(1, found, "Move the text below the closing ---.");
  }
  return parseMatter(lines.join("\n"));
}

function parseMatter(text: string): FrontMatter | { refusal: ProblemInFile } {
  let lineOf = (_key: string) => 1;
  // A map keeps keys such as __proto__ harmless; gray-matter requires an object around it.
  const yaml = (block: string): { map: ReadonlyMap<string, unknown> } => {
    const parsed = parseYaml(block, "text");
    // The block begins with the end of the opening line, so its line numbers are those of the file.
    lineOf = (key) => parsed.lineOf([key]);
    return { map: mapOf(parsed.value) };
  };
  try {
    // Always with options: without them gray-matter answers from a cache, which has empty data for a file
    // that failed once.
    const engines = { yaml, javascript: noEngine, js: noEngine, json: noEngine };
    const file = matter(text, { language: "yaml", engines });
    const data = file.data.map instanceof Map ? file.data.map : new Map<string, unknown>();
    return { data, lineOf: (key) => lineOf(key), content: file.content };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const explained = explainFault(splitLines(text), error);
    return { refusal: { code: "bad-front-matter", severity: "refusal", ...explained } };
  }
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null || value === "") return new Map();
  if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new YamlFault(2, "it is not a list of keys");
}

function noEngine(): never {
  throw new Error("front matter is YAML and nothing else");
}

function refuse(line: number, found: string, remedy: string): { refusal: ProblemInFile } {
  return { refusal: { code: "bad-front-matter", severity: "refusal", line, found, remedy } };
}

/** A fault of front matter, explained so that its author can find and correct it. */
type ExplainedFault = Pick<ProblemInFile, "line" | "found" | "remedy" | "write">;

/** Explains a fault; `lines` are those of the file. The line given is the parser's, if none fits better. */
function explainFault(lines: readonly string[], { line, message }: YamlFault): ExplainedFault {
  const text = lines[line - 1] ?? "";
  const shown = /^(?:---)?\s*$/.test(text) ? "" : ` at ${quote(text)}`;
  const found = `The front matter cannot be read${shown}: ${message}.`;
  const kind = kinds.find(({ fits }) => fits(text, message));
  const remedy = kind?.remedy ?? "Write “key: value”, and put the value in quotes.";
  const write = kind?.quoted ? inQuotes(text) : undefined;
  const culprit = kind?.culprit && lines.slice(1, line).find(kind.culprit);
  return {
    line,
    found: culprit && culprit !== text ? `${found} The trouble began at ${quote(culprit)}.` : found,
    remedy,
    ...(write && { write }),
  };
}

interface Kind {
  fits(line: string, message: string): boolean;
  readonly remedy: string;
  /** Whether quotes around its value correct the line. */
  readonly quoted?: boolean;
  /** Recognizes the line where the trouble began, if it is not the parser's. */
  culprit?(line: string): boolean;
}

const keyAndValue = /^(\s*(?:- )?[^\s:"'#[{][^:]*:)\s+(.+)$/;

/** Common mistakes; the first that fits counts. */
const kinds: readonly Kind[] = [
  {
    fits: (line) => /^ *\t/.test(line),
    remedy: "Write spaces instead of the tab before the key.",
  },
  {
    fits: (_line, message) => message.startsWith("duplicated"),
    remedy: "This key appears twice: remove one, or give it another name.",
  },
  {
    fits: (_line, message) => message.includes("quoted scalar"),
    remedy: 'Close the quote that is open; between double quotes, write a quote as \\".',
    culprit: (line) => /:\s+(["'])(?:(?!\1).)*$/.test(line),
  },
  {
    fits: (_line, message) => message.includes("flow collection"),
    remedy:
      "Close the bracket; put commas between the members, and quotes around members with special marks.",
    culprit: (line) => /:\s+[[{][^\]}]*$/.test(line),
  },
  {
    fits: (line) => /^\s/.test(line) && keyAndValue.test(line),
    remedy: "Begin every key at the start of its line, without spaces before it.",
  },
  {
    fits: (line, message) => keyAndValue.test(line) && !/document separator/.test(message),
    remedy: "The value contains a mark that has a special meaning here; put it in quotes:",
    quoted: true,
  },
  {
    fits: (_line, message) => /document separator|block mapping|list of keys/.test(message),
    remedy:
      "Write every fact as “key: value”, with a space after the colon, from the start of the line.",
    culprit: (line) => line.trim() !== "" && !/^[^\s].*:(?:\s|$)|^\s*#/.test(line),
  },
];

function inQuotes(line: string): string | undefined {
  const [, key, value = ""] = keyAndValue.exec(line) ?? [];
  return key && `${key} ${JSON.stringify(value.trim())}`;
}
