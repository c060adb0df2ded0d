import { type ProblemInFile, quote } from "../../model/problem.ts";
import { kindOf, type Line } from "./line-kinds.ts";

type Field = "title" | "date" | "address";

/** The head of a plain text: what its first lines are, and what follows them. */
export interface PlainHead {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly lines: Readonly<Partial<Record<Field, number>>>;
  readonly paragraphs: readonly string[];
  readonly problems: readonly ProblemInFile[];
}

/** A line among those of the head that is none of them: it stays in the text. */
const between = "between";

const text = "[BUshHL]";
/**
 * Rows of kinds (see `kindOf`) that open a file, with what each line is. The first row that fits
 * counts. No line leaves the text that looks like a part of it: between title and address only what
 * is meant for a date is taken for one.
 */
const heads: readonly [pattern: RegExp, order: readonly (Field | typeof between)[]][] = [
  [row(`(?:${text}|D)DA`), ["title", "date", "address"]],
  [row(`(?:${text}|D)AD`), ["title", "address", "date"]],
  [row(`D${text}A`), ["date", "title", "address"]],
  [row(`A${text}D`), ["address", "title", "date"]],
  [row(`${text}UA`), ["title", "date", "address"]],
  [row(`${text}[Bsh]DA`), ["title", between, "date", "address"]],
  [row(`${text}[Bsh]AD`), ["title", between, "address", "date"]],
  [row(`(?:${text}|D)D[DUB]A`), ["title", "date", between, "address"]],
  [row(`${text}ABD`), ["title", "address", between, "date"]],
  [row(`${text}[Bsh]A`), ["title", between, "address"]],
  [row(`${text}BD`), ["title", between, "date"]],
  // A title below the rest, if a text follows that it can be the title of.
  [row("AD[hH]."), ["address", "date", "title"]],
  [row("DA[hH]."), ["date", "address", "title"]],
  [row(`(?:${text}|D)D`), ["title", "date"]],
  [row(`${text}A`), ["title", "address"]],
  [row("DA"), ["date", "address"]],
  [row("AD"), ["address", "date"]],
  [row("D"), ["date"]],
  [row("A"), ["address"]],
  [row(text), ["title"]],
];

function row(kinds: string): RegExp {
  return new RegExp(`^${kinds}`);
}

/** Reads the head of a file from its lines, so that a missing or misplaced part does not spoil the others. */
export function readPlainHead(filled: readonly Line[]): PlainHead {
  const kinds = filled.slice(0, 5).map(kindOf).join("");
  // An empty first line is an empty title: none is to be looked for below.
  const untitled = (filled[0]?.number ?? 1) > 1;
  const order = heads.find(([pattern, fields]) => {
    return pattern.test(kinds) && !(untitled && fields[2] === "title");
  })?.[1];
  const fields: Partial<Record<Field, string>> = {};
  const lines: Partial<Record<Field, number>> = {};
  const left: Line[] = [];
  for (const [at, line] of filled.slice(0, order?.length ?? 0).entries()) {
    const field = order?.[at];
    if (field === undefined || field === between) left.push(line);
    else [fields[field], lines[field]] = [line.value, line.number];
  }
  const paragraphs = [...left, ...filled.slice(order?.length ?? 0)].map(({ value }) => value);
  const problems = [...left.map(strayLine), ...(isInOrder(lines) ? [] : [otherOrder])];
  return { fields, lines, paragraphs, problems };
}

/** Whether the lines that are there stand in the order of title, date, address. */
function isInOrder({ title, date, address }: PlainHead["lines"]): boolean {
  const places = [title, date, address].filter((place) => place !== undefined);
  return places.every((place, at) => place >= (places[at - 1] ?? 0));
}

const remedy = "Write the title on line 1, the date on line 2, the address on line 3.";

const otherOrder: ProblemInFile = {
  code: "head-order",
  severity: "note",
  line: 1,
  found: "Title, date and address stand in another order; they were taken for what they look like.",
  remedy,
};

function strayLine({ number, value }: Line): ProblemInFile {
  return {
    code: "head-order",
    severity: "note",
    line: number,
    found: `${quote(value)} stands among title, date and address; it was left in the text.`,
    remedy,
  };
}
