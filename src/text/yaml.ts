import { CORE_SCHEMA, FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";

/** A YAML text as plain values, and where its keys stand. */
export interface Yaml {
  readonly value: unknown;
  /** Line (from 1) of the last key of a path that the text has: ["page_sizes", "latest"], ["indexes", "0"]. */
  lineOf(path: readonly string[]): number;
}

/** YAML that cannot be read, or uses what has no place in our files. */
export class YamlFault extends Error {
  /** Counted from 1. */
  readonly line: number;
  /** A key that stands twice in one place, and the line where it stood first. */
  readonly twice: { readonly key: string; readonly first: number } | undefined;
  constructor(line: number, message: string, twice?: YamlFault["twice"]) {
    super(message);
    this.line = line;
    this.twice = twice;
  }
}

/**
 * Reads YAML as most tools of the field do: js-yaml forgives unindented lines inside quotes, which
 * stricter readers do not (14 of 210 files of a real pile). Aliases are refused, for a few bytes of
 * them unfold to megabytes. With `scalars: "text"` every scalar stays as written: 010 is "010".
 * @throws YamlFault
 */
export function parseYaml(text: string, scalars: "text" | "typed"): Yaml {
  const lines = text.split("\n");
  const schema = scalars === "text" ? FAILSAFE_SCHEMA : CORE_SCHEMA;
  try {
    const value = load(text, {
      schema,
      listener: scalars === "text" ? refuseMarks : refuseAnchors,
    });
    refuseMapKeys(value, text);
    return {
      value,
      lineOf: (path) => findKeys(lines, path),
    };
  } catch (error) {
    // Not every exception has a place, whatever the types say.
    const mark = (error as Partial<YAMLException>).mark;
    if (error instanceof YAMLException) {
      const twice = error.reason === "duplicated mapping key" ? findTwice(error.mark) : undefined;
      throw new YamlFault((mark?.line ?? 0) + 1, error.reason, twice);
    }
    if (error instanceof RangeError) throw new YamlFault(1, "it is nested too deeply");
    throw error;
  }
}

/** Looks above a key for the one that it repeats, at the same indentation. */
function findTwice({ buffer, position, line, column }: YAMLException["mark"]): YamlFault["twice"] {
  const [, key = ""] = /^["']?([^"':\n]+)/.exec(buffer.slice(position)) ?? [];
  const above = buffer.split("\n").slice(0, line);
  const first = above.findLastIndex((text) => {
    return text.length - text.trimStart().length === column && startsWithKey(text, key.trim());
  });
  return { key: key.trim(), first: first === -1 ? line + 1 : first + 1 };
}

/** js-yaml calls this around every node, with its parser's state. */
function refuseAnchors(_event: string, state: unknown): void {
  const { anchor, line } = state as { readonly anchor?: string | null; readonly line: number };
  if (anchor) throw new YamlFault(line + 1, "it uses & or * (an alias); put the value in quotes");
}

/** The same, and no tags: they would make something else of a text. */
function refuseMarks(event: string, state: unknown): void {
  refuseAnchors(event, state);
  const { tag, line } = state as { readonly tag?: string | null; readonly line: number };
  if (tag && tag !== "?" && tag !== "!") {
    throw new YamlFault(line + 1, "it uses ! (a tag); put the value in quotes");
  }
}

/** A map for a key, as in `{{ title }}`, becomes this word in js-yaml; and what nests too deeply throws. */
function refuseMapKeys(value: unknown, text: string): void {
  const word = "[object Object]";
  if (!text.includes(word) && JSON.stringify(value)?.includes(word)) {
    throw new YamlFault(1, "it uses { } for a key; put it in quotes");
  }
}

/** Outer keys stand at the edge; an inner one is looked for in the indented lines below its outer. */
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

/** The line of a member of a list, counted from 0, where each has a hyphen on a line of its own. */
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
