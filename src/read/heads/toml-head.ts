import { parse, TomlDate, TomlError } from "smol-toml";
import { quote } from "../../model/problem.ts";
import { type Head, type HeadResult, refuseHead } from "./head.ts";
import { repeatedKey } from "./yaml-head.ts";

/** Most keys of a head that are read in spite of standing twice. */
const mostRepeated = 20;

/** Reads the lines of a head as TOML; `above` is the number of lines of the file before them. */
export function readTomlHead(block: string, above: number, content: string): HeadResult {
  let lines = block.split("\n");
  const problems: Head["problems"][number][] = [];
  for (let tries = 0; ; tries += 1) {
    try {
      const values = parse(lines.join("\n"), { integersAsBigInt: true });
      const words = wordsIn(block);
      const data = new Map(Object.entries(values).map(([key, one]) => [key, asText(one, words)]));
      const lineOf: Head["lineOf"] = (key, inner) => above + findKey(lines, key, inner);
      return { data, lineOf, content, problems, form: "TOML" };
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      const line = lines[error.line - 1] ?? "";
      const first = tries < mostRepeated ? firstOf(lines, error.line - 1) : undefined;
      if (first === undefined) {
        const found = `The head between +++ cannot be read at ${quote(line)}: ${reasonOf(error)}.`;
        const remedy =
          'Write TOML, as in title = "Harbour vote"; or write YAML between lines of ---.';
        return refuseHead(above + error.line, found, remedy);
      }
      problems.push(
        repeatedKey(keyOf(line) ?? "", above + error.line, [quote(lines[first] ?? "")]),
      );
      lines = lines.with(first, "");
    }
  }
}

/** The parser's reason without the lines that it shows. */
function reasonOf({ message }: TomlError): string {
  return message.replace(/^Invalid TOML document: /, "").split("\n", 1)[0] ?? "";
}

function keyOf(line: string): string | undefined {
  return /^\s*(["']?)([\w-]+)\1\s*=/.exec(line)?.[2];
}

/** Returns the line above another with the same key in the same table, if it can be taken out. */
function firstOf(lines: readonly string[], second: number): number | undefined {
  const key = keyOf(lines[second] ?? "");
  if (key === undefined) return undefined;
  const table = lines.findLastIndex((line, at) => at < second && /^\s*\[/.test(line));
  const first = lines.findIndex((line, at) => at > table && at < second && keyOf(line) === key);
  return first < 0 ? undefined : first;
}

/** Counted from 1. */
function findKey(lines: readonly string[], key: string, inner?: string): number {
  const own = lines.findIndex((line) => keyOf(line) === key);
  const table = lines.findIndex((line) => /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] === key);
  if (own >= 0) return own + 1;
  if (inner === undefined || table < 0) return Math.max(table, 0) + 1;
  const inside = lines.findIndex((line, at) => at > table && keyOf(line) === inner);
  return Math.max(inside, table) + 1;
}

/** Numbers and dates of a block as they are written, by their values. */
type Words = ReadonlyMap<string, string>;

const literal =
  /\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d[\d:.]*(?:[Zz]|[+-]\d\d:\d\d)?)?|(?<![\w.])[+-]?\d[\w.+-]*/g;

function wordsIn(block: string): Words {
  const found = new Map<string, string>();
  for (const [words] of block.matchAll(literal)) {
    const date = /^\d{4}-\d\d-\d\d/.test(words) ? new TomlDate(words) : undefined;
    const value = date ? (date.isValid() ? date.toISOString() : words) : numberOf(words);
    if (!found.has(value)) found.set(value, words);
  }
  return found;
}

function numberOf(words: string): string {
  const digits = words.replaceAll("_", "");
  return /^[+-]?\d+$/.test(digits)
    ? String(BigInt(digits.replace("+", "")))
    : String(Number(digits));
}

/** Makes texts of values, with the words of the file. */
function asText(value: unknown, words: Words): unknown {
  if (value instanceof TomlDate) return words.get(value.toISOString()) ?? value.toISOString();
  if (Array.isArray(value)) return value.map((one) => asText(one, words));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, one]) => [key, asText(one, words)]);
    return Object.fromEntries(entries);
  }
  return typeof value === "string" ? value : (words.get(String(value)) ?? String(value));
}
