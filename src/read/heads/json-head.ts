import { quote } from "../../model/problem.ts";
import { parseYaml, YamlFault } from "../../text/yaml.ts";
import { type Head, type HeadResult, refuseHead } from "./head.ts";
import { repeatedKey } from "./yaml-head.ts";

/** A string, a bracket, or a line end. */
const signs = /"(?:[^"\\\n]|\\.)*"|[{}[\]]/g;

/** Returns the end of the map that a text opens with; -1 if it is not closed before `limit`. */
export function endOfJson(text: string, start: number, limit: number): number {
  signs.lastIndex = start;
  let depth = 0;
  for (let found = signs.exec(text); found && found.index < limit; found = signs.exec(text)) {
    const [sign] = found;
    if (sign.startsWith('"')) continue;
    depth += sign === "{" || sign === "[" ? 1 : -1;
    if (depth === 0) return signs.lastIndex;
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
    return { data, lineOf, content, problems };
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
  signs.lastIndex = 0;
  let [depth, line, at] = [0, 1, 0];
  for (const match of block.matchAll(signs)) {
    const [sign] = match;
    line += block.slice(at, match.index).split("\n").length - 1;
    at = match.index;
    if (sign.startsWith('"')) {
      const isKey =
        depth === 1 && /^\s*:/.test(block.slice(at + sign.length, at + sign.length + 40));
      if (isKey) found.set(sign.slice(1, -1), [...(found.get(sign.slice(1, -1)) ?? []), line]);
    } else depth += sign === "{" || sign === "[" ? 1 : -1;
  }
  return found;
}
