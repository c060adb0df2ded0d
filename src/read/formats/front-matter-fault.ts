import { type ProblemInFile, quote } from "../../model/problem.ts";
import type { YamlFault } from "../../text/yaml.ts";

/** A fault of front matter, as those who wrote it can see and mend it. */
export type ExplainedFault = Pick<ProblemInFile, "line" | "found" | "remedy" | "write">;

/** `lines` are those of the file. The line that is named is the parser's, where none fits better. */
export function explainFault(
  lines: readonly string[],
  { line, message }: YamlFault,
): ExplainedFault {
  const text = lines[line - 1] ?? "";
  const shown = /^(?:---)?\s*$/.test(text) ? "" : ` at ${quote(text)}`;
  const found = `The front matter cannot be read${shown}: ${message}.`;
  const kind = kinds.find(({ fits }) => fits(text, message));
  const remedy = kind?.remedy ?? "Write “key: value”, and put the value in quotes.";
  const write = kind?.quoted ? inQuotes(text) : undefined;
  const culprit = kind?.culprit && lines.slice(1, line).find(kind.culprit);
  return {
    line,
    found: culprit && culprit !== text ? `${found} It began with ${quote(culprit)}.` : found,
    remedy,
    ...(write && { write }),
  };
}

interface Kind {
  fits(line: string, message: string): boolean;
  readonly remedy: string;
  /** Whether the line is mended by quotes around its value. */
  readonly quoted?: boolean;
  /** Knows the line on which the trouble began, which may be another than the parser's. */
  culprit?(line: string): boolean;
}

const keyAndValue = /^(\s*(?:- )?[^\s:"'#[{][^:]*:)\s+(.+)$/;

/** What people slip on; the first that fits counts. */
const kinds: readonly Kind[] = [
  {
    fits: (line) => /^ *\t/.test(line),
    remedy: "Write blanks instead of the tab before the key.",
  },
  {
    fits: (_line, message) => message.startsWith("duplicated"),
    remedy: "This key stands twice: take one of the two out, or give it another name.",
  },
  {
    fits: (_line, message) => message.includes("quoted scalar"),
    remedy:
      'Close the quote that is open; a quote inside a text is written \\" between double ones.',
    culprit: (line) => /:\s+(["'])(?:(?!\1).)*$/.test(line),
  },
  {
    fits: (_line, message) => message.includes("flow collection"),
    remedy: "Close the bracket; put commas between the members and members with marks in quotes.",
    culprit: (line) => /:\s+[[{][^\]}]*$/.test(line),
  },
  {
    fits: (line) => /^\s/.test(line) && keyAndValue.test(line),
    remedy: "Begin every key at the edge, without blanks before it.",
  },
  {
    fits: (line, message) => keyAndValue.test(line) && !/document separator/.test(message),
    remedy: "The value has a mark that means something else here; put it in quotes:",
    quoted: true,
  },
  {
    fits: (_line, message) => /document separator|block mapping|list of keys/.test(message),
    remedy: "Write every fact as “key: value”, with a blank behind the colon, from the edge on.",
    culprit: (line) => line.trim() !== "" && !/^[^\s].*:(?:\s|$)|^\s*#/.test(line),
  },
];

function inQuotes(line: string): string | undefined {
  const [, key, value = ""] = keyAndValue.exec(line) ?? [];
  return key && `${key} ${JSON.stringify(value.trim())}`;
}
