import { type ProblemInFile, quote } from "../../model/problem.ts";
import type { YamlFault } from "../../text/yaml.ts";

/** A fault of front matter, explained so that its author can find and correct it. */
type ExplainedFault = Pick<ProblemInFile, "line" | "found" | "remedy" | "write">;

/** Explains a fault; `lines` are those of the file. The line given is the parser's, if none fits better. */
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
