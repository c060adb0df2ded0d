import { CORE_SCHEMA, FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";

/** A YAML text as plain values, and where its keys stand. */
export interface Yaml {
  readonly value: unknown;
  /** Line (from 1) of the last key of a path that the text has: ["page_sizes", "latest"]. */
  lineOf(path: readonly string[]): number;
}

/** YAML that cannot be read, or uses what has no place in our files. */
export class YamlFault extends Error {
  /** Counted from 1. */
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
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
    return {
      value: load(text, { schema, listener: refuseAnchors }),
      lineOf: (path) => findKeys(lines, path),
    };
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlFault(error.mark.line + 1, error.reason);
    if (error instanceof RangeError) throw new YamlFault(1, "it is nested too deeply");
    throw error;
  }
}

/** js-yaml calls this around every node, with its parser's state. */
function refuseAnchors(_event: string, state: unknown): void {
  const { anchor, line } = state as { readonly anchor?: string | null; readonly line: number };
  if (anchor) throw new YamlFault(line + 1, "it uses & or * (an alias); put the value in quotes");
}

/** Each key is looked for below the one before it. */
function findKeys(lines: readonly string[], path: readonly string[]): number {
  let found = 0;
  for (const key of path) {
    const at = lines.findIndex((line, index) => index >= found && startsWithKey(line, key));
    if (at === -1) break;
    found = at;
  }
  return found + 1;
}

function startsWithKey(line: string, key: string): boolean {
  const text = line.trimStart();
  return [key, `"${key}"`, `'${key}'`].some((word) => {
    return text.startsWith(word) && text.slice(word.length).trimStart().startsWith(":");
  });
}
