import matter from "gray-matter";
import { type ProblemInFile, quote } from "../../model/problem.ts";
import { parseYaml, YamlFault } from "../../text/yaml.ts";
import { explainFault } from "./explain-yaml.ts";
import type { Head, HeadResult } from "./head.ts";

/**
 * Reads the lines of a head as YAML. `above` is the number of lines of the file before the block, of which the
 * last opens it. Of a key that stands twice, the last value counts.
 */
export function readYamlHead(block: string, above: number, content: string): HeadResult {
  const lines = ["", ...block.split("\n")];
  try {
    return readYaml(block, above, content, false);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const again = error.twice && tryAgain(block, above, content);
    if (again) {
      const told = tellRepeated(lines, above, error);
      const last = new Map(told.map(({ key, line }) => [key, line]));
      const lineOf: Head["lineOf"] = (key, inner) =>
        (inner === undefined && last.get(key)) || again.lineOf(key, inner);
      return { ...again, lineOf, problems: told.map(({ problem }) => problem) };
    }
    const { line, ...explained } = explainFault(lines, error);
    const place = (line ?? 1) + above - 1;
    return {
      refusal: { code: "bad-front-matter", severity: "refusal", line: place, ...explained },
    };
  }
}

/** Reads a block in which a key stands twice. Anything else that is wrong with it is told instead. */
function tryAgain(block: string, above: number, content: string): Head | undefined {
  try {
    return readYaml(block, above, content, true);
  } catch (error) {
    if (error instanceof YamlFault) return undefined;
    throw error;
  }
}

/** @throws YamlFault whose line counts from the one that opens the block. */
function readYaml(block: string, above: number, content: string, lastCounts: boolean): Head {
  let lineOf: Head["lineOf"] = () => above;
  // A map keeps keys such as __proto__ harmless; gray-matter requires an object around it.
  const yaml = (text: string): { map: ReadonlyMap<string, unknown> } => {
    const parsed = parseYaml(text, "text", lastCounts);
    // The text begins with the end of the opening line.
    lineOf = (...path) => parsed.lineOf(path.filter((key) => key !== undefined)) + above - 1;
    return { map: mapOf(parsed.value) };
  };
  // Always with options: without them gray-matter answers from a cache, which has empty data for a file
  // that failed once.
  const engines = { yaml, javascript: noEngine, js: noEngine, json: noEngine };
  const file = matter(`---\n${block}\n---\n`, { language: "yaml", engines });
  const data = file.data.map instanceof Map ? file.data.map : new Map<string, unknown>();
  return { data, lineOf, content, problems: [] };
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null || value === "") return new Map();
  if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new YamlFault(2, "it is not a list of keys");
}

function noEngine(): never {
  throw new Error("front matter is YAML and nothing else");
}

interface Repeated {
  readonly key: string;
  /** Line of the last one. */
  readonly line: number;
  readonly problem: ProblemInFile;
}

const outerKey = /^(["']?)([^\s"'#:[{-][^:]*?)\1\s*:(?:\s|$)/;

/** Tells of keys that stand twice; `lines` are those from the opening one on. */
function tellRepeated(lines: readonly string[], above: number, fault: YamlFault): Repeated[] {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const key = outerKey.exec(line)?.[2];
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), at]);
  }
  const repeated = [...places].filter(([, found]) => found.length > 1);
  if (repeated.length === 0) {
    const { key, first } = fault.twice ?? { key: "", first: fault.line };
    repeated.push([key, [first - 1, fault.line - 1]]);
  }
  return repeated.map(([key, found]) => {
    const line = (found.at(-1) ?? 0) + above;
    const lost = found.slice(0, -1).map((at) => quote(lines[at] ?? ""));
    return { key, line, problem: repeatedKey(key, line, lost) };
  });
}

/** The warning about a key that stands twice in a head. */
export function repeatedKey(key: string, line: number, lost: readonly string[]): ProblemInFile {
  return {
    code: "repeated-key",
    severity: "warning",
    line,
    found: `${quote(key)} stands in the head more than once; the last counts, not ${lost.join(", ")}.`,
    remedy: "Take out what is wrong.",
  };
}
