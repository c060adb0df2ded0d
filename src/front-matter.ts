import matter from "gray-matter";
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { ProblemInFile } from "./problem.ts";
import { quote } from "./problem.ts";
import { splitLines } from "./text.ts";

/** Front matter as text values, lists and maps, and where each key stands (line of the file). */
export interface FrontMatter {
  readonly data: ReadonlyMap<string, unknown>;
  readonly lines: ReadonlyMap<string, number>;
  /** What follows the closing line. */
  readonly content: string;
}

/** A block beyond this many characters is no head of an article (a bomb, or a lost closing line). */
const longestBlock = 16 * 1024;

/**
 * Splits a text into front matter and content. Front matter opens only with a first line that is
 * exactly `---`: gray-matter takes a word after it as the name of an engine, and one of its engines
 * runs JavaScript. Without such a line the whole text is content.
 */
export function readFrontMatter(text: string): FrontMatter | { refusal: ProblemInFile } {
  const lines = splitLines(text);
  const first = lines[0] ?? "";
  if (!/^---(?!-)/.test(first)) return { data: new Map(), lines: new Map(), content: text };
  if (first !== "---") {
    return refuse(
      1,
      `Line 1 is ${quote(first)}.`,
      "Write exactly three hyphens, and nothing behind.",
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (end === -1 || lines[end] !== "---") {
    const line = end === -1 ? 1 : end + 1;
    return refuse(line, "The front matter is not closed.", "Close it with a line of exactly ---.");
  }
  const block = lines.slice(1, end).join("\n");
  if (block.length > longestBlock) {
    const found = `The front matter has ${block.length} characters; it may have ${longestBlock}.`;
    return refuse(1, found, "Move the text below the closing ---.");
  }
  return parseBlock(lines.join("\n"));
}

/** Carries a refusal out of gray-matter's engine. */
class YamlFault extends Error {
  readonly refusal: ProblemInFile;
  constructor(line: number, found: string, remedy: string) {
    super(found);
    this.refusal = refuse(line, found, remedy).refusal;
  }
}

function parseBlock(text: string): FrontMatter | { refusal: ProblemInFile } {
  let lines: ReadonlyMap<string, number> = new Map();
  const yaml = (block: string): { data: ReadonlyMap<string, unknown> } => {
    const parsed = parseYaml(block);
    lines = parsed.lines;
    // gray-matter wants a plain object; the map inside keeps keys like __proto__ harmless.
    return { data: parsed.data };
  };
  try {
    // Options are always given: without them gray-matter answers from a cache, which holds empty
    // data for a file that failed once.
    const file = matter(text, {
      language: "yaml",
      engines: { yaml, javascript: noEngine, js: noEngine, json: noEngine },
    });
    const data = file.data.data instanceof Map ? file.data.data : new Map<string, unknown>();
    return { data, lines, content: file.content };
  } catch (error) {
    if (error instanceof YamlFault) return { refusal: error.refusal };
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      2,
      `The front matter cannot be read (${reason}).`,
      "Write one “key: value” a line.",
    );
  }
}

/** All scalars stay text (failsafe schema): `title: 010` is “010”, `date: 2021-11-22` no Date. */
function parseYaml(block: string) {
  const counter = new LineCounter();
  const options = { schema: "failsafe", prettyErrors: false, lineCounter: counter } as const;
  const document = parseDocument(block.replace(/^\n/, ""), options);
  /** The block starts on line 2 of the file. */
  const lineAt = (offset: number | undefined) => counter.linePos(offset ?? 0).line + 1;
  const [error] = document.errors;
  if (error) {
    throw new YamlFault(
      lineAt(error.pos[0]),
      `The front matter is no valid YAML: ${error.message.split("\n")[0]}.`,
      "Put the value in quotes, or mend the line.",
    );
  }
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && ("anchor" in node ? node.anchor : false))) {
      const line = lineAt(node.range?.[0]);
      throw new YamlFault(
        line,
        "The front matter uses & or * (YAML aliases).",
        "Put it in quotes.",
      );
    }
    if (isNode(node) && node.tag?.startsWith("!")) {
      const line = lineAt(node.range?.[0]);
      throw new YamlFault(line, "The front matter uses ! (a YAML tag).", "Put it in quotes.");
    }
  });
  const lines = new Map<string, number>();
  if (document.contents !== null && !isMap(document.contents)) {
    throw new YamlFault(
      2,
      "The front matter is no list of keys.",
      "Write one “key: value” a line.",
    );
  }
  for (const pair of document.contents?.items ?? []) {
    if (isScalar(pair.key)) lines.set(String(pair.key.value), lineAt(pair.key.range?.[0]));
  }
  const data: unknown = document.toJS({ mapAsMap: true });
  return { data: data instanceof Map ? (data as Map<string, unknown>) : new Map(), lines };
}

function noEngine(): never {
  throw new Error("front matter is YAML and nothing else");
}

function refuse(line: number, found: string, remedy: string): { refusal: ProblemInFile } {
  return { refusal: { code: "bad-front-matter", severity: "refusal", line, found, remedy } };
}
