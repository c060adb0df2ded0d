import type { RawArticle, RawField } from "../article.ts";
import { looksLikeDate } from "../dates.ts";
import type { Format } from "../format.ts";
import { splitLines, truncate } from "../text.ts";

/**
 * Title, date and address on a line each, then one paragraph a line. Lines of the head are known
 * by what they are, so that a missing, empty or misplaced one does not spoil the others.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ text }) {
    const lines = splitLines(text);
    const head = readHead(lines);
    const paragraphs = lines
      .slice(head.end)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const title = head.fields.title ?? firstWords(paragraphs);
    const raw: RawArticle = {
      ...head.fields,
      title,
      body: { kind: "paragraphs", paragraphs },
      plainText: paragraphs.join("\n"),
      lines: head.lines,
    };
    if (head.fields.title !== undefined) return { raw, problems: [] };
    return { raw, problems: [{ ...noTitle, line: 1 }] };
  },
};

interface Head {
  readonly fields: Partial<Record<"title" | "date" | "address", string>>;
  readonly lines: Partial<Record<RawField, number>>;
  /** Index of the first line of the body. */
  readonly end: number;
}

const noTitle = {
  code: "no-title",
  severity: "warning",
  found: "The file does not begin with a title; the page carries its first words.",
  remedy: "Write the title on line 1.",
} as const;

/** Reads lines until one is none of the head's, which ends it. Blank lines are passed over. */
function readHead(lines: readonly string[]): Head {
  const fields: Head["fields"] = {};
  const at: Head["lines"] = {};
  for (const [index, line] of lines.entries()) {
    const value = line.trim();
    if (value === "") continue;
    const field = fieldOf(value, index, lines, fields);
    if (!field) return { fields, lines: at, end: index };
    fields[field] = value;
    at[field] = index + 1;
  }
  return { fields, lines: at, end: lines.length };
}

function fieldOf(
  value: string,
  index: number,
  lines: readonly string[],
  known: Head["fields"],
): "title" | "date" | "address" | undefined {
  if (known.address === undefined && isAddress(value)) return "address";
  if (known.date === undefined && looksLikeDate(value)) return "date";
  if (known.title === undefined && known.date === undefined && known.address === undefined) {
    return "title";
  }
  // A date nobody can read still stands where a date belongs: second, right before the address.
  const next = lines[index + 1]?.trim() ?? "";
  if (index === 1 && known.date === undefined && isAddress(next)) return "date";
  return undefined;
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(value);
}

function firstWords(paragraphs: readonly string[]): string {
  return truncate(paragraphs[0] ?? "", 80);
}
