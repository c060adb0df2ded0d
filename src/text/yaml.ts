import { CORE_SCHEMA, FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";

/** A YAML text as plain values, with the lines of its keys. */
export interface Yaml {
  readonly value: unknown;
  /**
   * Returns the line (from 1) of the last key of a path that exists: ["page_sizes", "latest"], ["indexes",
   * "0"].
   */
  lineOf(path: readonly string[]): number;
}

/** An error for YAML that cannot be read, or uses what our files do not allow. */
export class YamlFault extends Error {
  /** Counted from 1. */
  readonly line: number;
  /** A key that occurs twice in one map, and the line of its first occurrence. */
  readonly twice: { readonly key: string; readonly first: number } | undefined;
  constructor(line: number, message: string, twice?: YamlFault["twice"]) {
    super(message);
    this.line = line;
    this.twice = twice;
  }
}

/**
 * Reads YAML as most tools of the field do: js-yaml accepts unindented lines inside quotes, which stricter
 * parsers do not (14 of 210 files of a real pile). Aliases are refused, since a few bytes of them expand to
 * megabytes. With `scalars: "text"`, every scalar stays as written: 010 is "010". Of a key that stands twice, the
 * last value counts if `lastCounts`; else it is a fault.
 * @throws YamlFault
 */
export function parseYaml(text: string, scalars: "text" | "typed", lastCounts = false): Yaml {
  const lines = text.split("\n");
  const schema = scalars === "text" ? FAILSAFE_SCHEMA : CORE_SCHEMA;
  try {
    const value = load(text, {
      schema,
      json: lastCounts,
      listener: scalars === "text" ? refuseMarks : refuseAnchors,
    });
    refuseMapKeys(value, text);
    return {
      value,
      lineOf: (path) => findKeys(lines, path),
    };
  } catch (error) {
    // Not every exception has a position, whatever the types say.
    const mark = (error as Partial<YAMLException>).mark;
    if (error instanceof YAMLException) {
      const twice = error.reason === "duplicated mapping key" ? findTwice(error.mark) : undefined;
      throw new YamlFault((mark?.line ?? 0) + 1, error.reason, twice);
    }
    if (error instanceof RangeError) throw new YamlFault(1, "it is nested too deeply");
    throw error;
  }
}

/** Looks above a key for its first occurrence, at the same indentation. */
function findTwice({ buffer, position, line, column }: YAMLException["mark"]): YamlFault["twice"] {
  const [, key = ""] = /^["']?([^"':\n]+)/.exec(buffer.slice(position)) ?? [];
  const above = buffer.split("\n").slice(0, line);
  const first = above.findLastIndex((text) => {
    return text.length - text.trimStart().length === column && startsWithKey(text, key.trim());
  });
  return { key: key.trim(), first: first === -1 ? line + 1 : first + 1 };
}

/** Refuses anchors and aliases. js-yaml calls this around every node, with its parser's state. */
function refuseAnchors(_event: string, state: unknown): void {
  const { anchor, line } = state as { readonly anchor?: string | null; readonly line: number };
  if (anchor) throw new YamlFault(line + 1, "it uses & or * (an alias); put the value in quotes");
}

/** Refuses anchors, aliases and tags, which would change the value of a text. */
function refuseMarks(event: string, state: unknown): void {
  refuseAnchors(event, state);
  const { tag, line } = state as { readonly tag?: string | null; readonly line: number };
  if (tag && tag !== "?" && tag !== "!") {
    throw new YamlFault(line + 1, "it uses ! (a tag); put the value in quotes");
  }
}

/**
 * Refuses maps as keys: in js-yaml a key such as `{{ title }}` becomes this word. Throws RangeError for
 * deep nesting.
 */
function refuseMapKeys(value: unknown, text: string): void {
  const word = "[object Object]";
  if (!text.includes(word) && JSON.stringify(value)?.includes(word)) {
    throw new YamlFault(1, "it uses { } as a key; put it in quotes");
  }
}

/**
 * Finds the line of a path. Outer keys are not indented; an inner one is searched in the indented lines
 * below its parent.
 */
function findKeys(lines: readonly string[], path: readonly string[]): number {
  let found = 0;
  for (const [depth, key] of path.entries()) {
    const below = depth === 0 ? lines : lines.slice(found + 1);
    const end = depth === 0 ? -1 : below.findIndex((line) => /^(?:[^\s#-]|-\S)/.test(line));
    const inside = below.slice(0, end === -1 ? undefined : end);
    const named = inside.findIndex(
      (line) => /^\s/.test(line) === depth > 0 && startsWithKey(line, key),
    );
    const at = named === -1 && /^\d+$/.test(key) ? findMember(inside, Number(key)) : named;
    if (at === -1) break;
    found = depth === 0 ? at : found + 1 + at;
  }
  return found + 1;
}

/** Finds the line of a list item, counted from 0, if each has a hyphen on a line of its own. */
function findMember(lines: readonly string[], number: number): number {
  const marks = lines.map((line) => /^ *- /.exec(line)?.[0].length);
  const depth = marks.find((length) => length !== undefined);
  const members = [...marks.keys()].filter((at) => depth !== undefined && marks[at] === depth);
  return members[number] ?? -1;
}

function startsWithKey(line: string, key: string): boolean {
  const text = line.trimStart();
  return [key, `"${key}"`, `'${key}'`].some((word) => {
    return text.startsWith(word) && text.slice(word.length).trimStart().startsWith(":");
  });
}
