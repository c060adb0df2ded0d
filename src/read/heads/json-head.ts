import { quote } from "../../model/problem.ts";
import { parseYaml, YamlFault } from "../../text/yaml.ts";
import { type Head, type HeadResult, refuseHead } from "./head.ts";
import { repeatedKey } from "./yaml-head.ts";

/** A bracket, or a text in quotes. */
interface Sign {
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

/** The brackets and texts of JSON from a position on; a text that is not closed on its line ends them. */
function* signsIn(json: string, start: number, limit: number): Generator<Sign, undefined> {
  for (let at = start; at < limit; at += 1) {
    const sign = json.charAt(at);
    if ("{}[]".includes(sign)) yield { at, end: at + 1, words: sign };
    if (sign !== '"') continue;
    let end = at + 1;
    while (end < limit && json[end] !== '"' && json[end] !== "\n")
      end += json[end] === "\\" ? 2 : 1;
    if (json[end] !== '"' || end >= limit) return;
    yield { at, end: end + 1, words: json.slice(at, end + 1) };
    at = end;
  }
}

/** How much deeper a sign leads. */
function stepOf({ words }: Sign): number {
  return words.startsWith('"') ? 0 : "{[".includes(words) ? 1 : -1;
}

/** Returns the end of the map that a text opens with; -1 if it is not closed before `limit`. */
export function endOfJson(text: string, start: number, limit: number): number {
  let depth = 0;
  for (const sign of signsIn(text, start, Math.min(limit, text.length))) {
    depth += stepOf(sign);
    if (depth === 0) return sign.end;
  }
  return -1;
}

/**
 * Reads a map in JSON, which is YAML, too: so its scalars stay as they are written, its faults have lines, and of a
 * key that stands twice the last value counts. `above` is the number of lines of the file before it.
 */
export function readJsonHead(block: string, above: number, content: string): HeadResult {
  const lines = block.split("\n");
  try {
    const { value } = parseYaml(block.replaceAll("\t", " "), "text", true);
    const data = new Map(Object.entries(value as object));
    const found = keysOf(block);
    const lineOf: Head["lineOf"] = (key) => above + (found.get(key)?.at(-1) ?? 1);
    const problems = [...found].flatMap(([key, places]) => {
      if (places.length < 2) return [];
      const lost = places.slice(0, -1).map((line) => quote(lines[line - 1]?.trim() ?? ""));
      return [repeatedKey(key, lineOf(key), lost)];
    });
    return { data, lineOf, content, problems, form: "JSON" };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const { line, message } = error;
    const found = `The head in { } cannot be read at ${quote(lines[line - 1] ?? "")}: ${message}.`;
    const remedy = 'Write JSON, as in "title": "Harbour vote"; or write YAML between lines of ---.';
    return refuseHead(above + line, found, remedy);
  }
}

/** Returns the lines of the outer keys, counted from 1. */
function keysOf(block: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  let [depth, line, before] = [0, 1, 0];
  for (const sign of signsIn(block, 0, block.length)) {
    line += block.slice(before, sign.at).split("\n").length - 1;
    before = sign.at;
    depth += stepOf(sign);
    if (
      depth !== 1 ||
      !sign.words.startsWith('"') ||
      !/^\s*:/.test(block.slice(sign.end, sign.end + 40))
    )
      continue;
    const key = sign.words.slice(1, -1);
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}
