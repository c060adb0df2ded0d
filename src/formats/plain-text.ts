import type { RawArticle } from "../article.ts";
import { looksLikeDate } from "../dates.ts";
import type { Format } from "../format.ts";
import type { ProblemInFile } from "../problem.ts";
import { splitLines } from "../text.ts";

/**
 * Title, date and address on a line each, then one paragraph a line. Lines of the head are known
 * by what they are, so that a missing, empty or misplaced one does not spoil the others.
 */
export const plainText: Format = {
  name: "plain text",
  endings: ["txt", "text"],
  parse({ text }) {
    const filled = splitLines(text)
      .map((line, index) => ({ number: index + 1, value: line.trim() }))
      .filter(({ value }) => value !== "");
    const { fields, lines } = readHead(filled);
    const paragraphs = filled.slice(Object.keys(lines).length).map(({ value }) => value);
    const raw: RawArticle = {
      ...fields,
      body: { kind: "paragraphs", paragraphs },
      plainText: paragraphs.join("\n"),
      lines,
    };
    return { raw, problems: isInOrder(lines) ? [] : [otherOrder] };
  },
};

interface Line {
  readonly number: number;
  readonly value: string;
}

type Field = "title" | "date" | "address";
type Fields<T> = Partial<Record<Field, T>>;

/**
 * What the first lines are, by their kinds: D looks like a date, A like an address, S is a short
 * line that could be a date nobody can read or a title, L is a longer one. A head is the longest
 * row of kinds that is found here; what follows it is the text.
 */
const heads: ReadonlyMap<string, readonly Field[]> = new Map([
  ...row(["SDA", "LDA", "DDA"], "title", "date", "address"),
  ...row(["SAD", "LAD", "DAD"], "title", "address", "date"),
  ...row(["DSA", "DLA"], "date", "title", "address"),
  ...row(["ASD", "ALD"], "address", "title", "date"),
  // A date that nobody can read still stands where a date belongs: right before the address.
  ...row(["SSA", "LSA"], "title", "date", "address"),
  ...row(["SD", "LD", "DD"], "title", "date"),
  ...row(["SA", "LA"], "title", "address"),
  ...row(["DA"], "date", "address"),
  ...row(["AD"], "address", "date"),
  ...row(["D"], "date"),
  ...row(["A"], "address"),
  ...row(["S", "L"], "title"),
]);

/** Longer than any way to write a date: “Wednesday, the twenty-second of December, 2021”. */
const shortLine = 60;

function readHead(filled: readonly Line[]): { fields: Fields<string>; lines: Fields<number> } {
  const kinds = filled.slice(0, 3).map(kindOf).join("");
  const order = heads.get(kinds) ?? heads.get(kinds.slice(0, 2)) ?? heads.get(kinds.slice(0, 1));
  const fields: Fields<string> = {};
  const lines: Fields<number> = {};
  for (const [at, field] of (order ?? []).entries()) {
    fields[field] = filled[at]?.value ?? "";
    lines[field] = filled[at]?.number ?? 1;
  }
  return { fields, lines };
}

function kindOf({ value }: Line): string {
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i.test(value)) return "A";
  if (looksLikeDate(value)) return "D";
  return value.length <= shortLine ? "S" : "L";
}

/** Whether the lines that are there stand in the order of title, date, address. */
function isInOrder({ title, date, address }: Fields<number>): boolean {
  const places = [title, date, address].filter((place) => place !== undefined);
  return places.every((place, at) => place >= (places[at - 1] ?? 0));
}

const otherOrder: ProblemInFile = {
  code: "head-order",
  severity: "note",
  line: 1,
  found: "Title, date and address stand in another order; they were taken for what they look like.",
  remedy: "Write the title on line 1, the date on line 2, the address on line 3.",
};

function row(kinds: readonly string[], ...fields: Field[]): [string, readonly Field[]][] {
  return kinds.map((kind) => [kind, fields]);
}
