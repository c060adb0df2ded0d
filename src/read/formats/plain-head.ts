import { looksLikeDate } from "../../dates/written/parse-date.ts";
import { hasOnlyDateWords } from "../../dates/written/written-date.ts";
import { type ProblemInFile, quote } from "../../model/problem.ts";
import { longestTitle, splitLines } from "../../text/text.ts";
import { isSentence, type Line } from "../plain/line.ts";

type Field = "title" | "date" | "address";

/** The head of a plain text: the meaning of its first lines, and the text after them. */
export interface PlainHead {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly lines: Readonly<Partial<Record<Field, number>>>;
  /** How the file itself calls a fact, where that says more of it. */
  readonly names?: { readonly date: string };
  /** Lines that are not part of the head. */
  readonly below: readonly Line[];
  readonly problems: readonly ProblemInFile[];
}

/** A line between those of the head that is not part of it: it stays in the text. */
const between = "between";

const text = "[BUshHL]";
/**
 * Patterns of kinds (see `kindOf`) that open a file, with the meaning of each line. The first that fits
 * counts. No line that looks like a part of the text is taken out of it: between title and address, only
 * what is meant as a date is taken for one.
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
  // A title below the others, if a text follows to which it can belong.
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

/** How many lines tell what the head of a file is; those below are its text. */
export const headLines = 5;

/** Reads the head of a file line by line, so that a missing or misplaced part does not spoil the others. */
export function readPlainHead(filled: readonly Line[]): PlainHead {
  const facts = filled.slice(0, headLines).map(withoutLabel);
  const kinds = facts.map(kindOf).join("");
  // An empty first line is an empty title: the lines below are not searched for one.
  const untitled = (filled[0]?.number ?? 1) > 1;
  const order = heads.find(([pattern, fields]) => {
    return pattern.test(kinds) && !(untitled && fields[2] === "title");
  })?.[1];
  const fields: Partial<Record<Field, string>> = {};
  const lines: Partial<Record<Field, number>> = {};
  const left: Line[] = [];
  for (const [at, line] of filled.slice(0, order?.length ?? 0).entries()) {
    const field = order?.[at];
    if (field === undefined || field === between || isNoTitle(field, line)) left.push(line);
    else [fields[field], lines[field]] = [facts[at]?.value ?? "", line.number];
  }
  const below = [...left, ...filled.slice(order?.length ?? 0)];
  const problems = [...left.map(strayLine), ...(isInOrder(lines) ? [] : [otherOrder])];
  return { fields, lines, below, problems };
}

const label = /^(?:date|dated|published|posted|url|link|source|address)\s*:\s*(?=\S)/i;

/** Returns a date or an address without the word before it: “Date: 14 March 2019”. Any other line as it is. */
function withoutLabel(line: Line): Line {
  const value = line.value.length > longestFact ? line.value : line.value.replace(label, "");
  if (value === line.value) return line;
  const bare = { number: line.number, value };
  return "DA".includes(kindOf(bare)) ? bare : line;
}

/** Whether the lines present are in the order of title, date, address. */
function isInOrder({ title, date, address }: PlainHead["lines"]): boolean {
  const numbers = [title, date, address].filter((number) => number !== undefined);
  return numbers.every((number, at) => number >= (numbers[at - 1] ?? 0));
}

const remedy = "Write the title on line 1, the date on line 2, the address on line 3.";

const otherOrder: ProblemInFile = {
  code: "head-order",
  severity: "note",
  line: 1,
  found: "Title, date and address are in another order; each was recognised by its form.",
  remedy,
};

function isNoTitle(field: Field, { value }: Line): boolean {
  return field === "title" && value.length > longestTitle;
}

function strayLine({ number, value }: Line): ProblemInFile {
  if (value.length > longestTitle) {
    const found = `Line ${number} has ${value.length} characters, too many for a title; it was left in the text.`;
    return { code: "head-order", severity: "note", line: number, found, remedy };
  }
  return {
    code: "head-order",
    severity: "note",
    line: number,
    found: `${quote(value)} is among title, date and address; it was left in the text.`,
    remedy,
  };
}

/**
 * Classifies a line by its appearance, as one letter: D a date, A an address, B a byline, U an unreadable
 * date; else a text, which is short with (s) or without (h) the end of a sentence, long like a headline (H)
 * or like anything else (L).
 */
export function kindOf({ value }: Line): string {
  if (value.length > longestFact) return "L";
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/i.test(value)) return "A";
  if (looksLikeDate(value)) return "D";
  if (value.length <= shortLine && isMeantAsDate(value)) return "U";
  if (
    value.length <= shortLine &&
    /^by\s+\p{Lu}/u.test(value.replace(/^by/i, "by")) &&
    !isSentence(value)
  )
    return "B";
  if (value.length <= shortLine) return isSentence(value) ? "s" : "h";
  return value.length <= longestHeadline && !isSentence(value) ? "H" : "L";
}

/**
 * Length limit of a short line; longer than any way to write a date: “Wednesday, the twenty-second of
 * December, 2021”.
 */
const shortLine = 60;
/** Length limit of a date or an address: what is longer is a text, whatever it looks like. */
const longestFact = 4000;
/** Length limit of a headline: longer ones are rare, and paragraphs this short end like a sentence. */
const longestHeadline = 150;

/** Whether a file is a text without any line end, and so without a head. */
export function isOnlyText(filled: readonly Line[]): boolean {
  const [only] = filled;
  return filled.length === 1 && only !== undefined && only.value.length > longestHeadline;
}

const dateWords =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|yesterday|today|tomorrow)$/i;
const wordsBetween =
  /^(?:the|of|on|in|at|a|last|next|this|before|after|and|day|week|month|year|early|late|mid|st|nd|rd|th|am|pm|gmt|utc|published|posted|updated|dated?|de|del|du|le|den|der|dem|am|um|uhr|il|(?:twenty|thirty)|first|second|third|[a-z]*(?:th|ieth)|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/**
 * Whether a line is meant as a date that cannot be read as one: “the Monday before last”, “17 janvier”, “Updated:
 * January 17”. A sentence with a day in it is not.
 */
function isMeantAsDate(text: string): boolean {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const words = text.match(/\p{L}+/gu) ?? [];
  const named = words.filter((word) => dateWords.test(word)).length;
  const unknown = words.filter((word) => !dateWords.test(word) && !wordsBetween.test(word)).length;
  if (unknown === 0) return named > 0 || digits >= 4;
  if (digits > 0 && unknown <= 6 && hasOnlyDateWords(text)) return true;
  // A day and a year, and a month in an unknown language.
  return digits >= 5 && unknown <= 3 && !/\p{L}[.!?…]["”]?$/u.test(text);
}

/**
 * Reports a file whose head is that of the other form: its extension determines how it is read, so that the
 * head would silently be taken for text.
 */
export function findOtherForm(text: string, form: "plain text" | "Markdown"): ProblemInFile[] {
  // The head is at the beginning; the text may be long.
  const lines = splitLines(text.slice(0, 4000)).map((line) => line.trim());
  return (form === "plain text" ? hasFrontMatter(lines) : hasPlainHead(lines))
    ? [form === "plain text" ? frontMatterInText : plainHeadInMarkdown]
    : [];
}

function hasFrontMatter(lines: readonly string[]): boolean {
  return lines[0] === "---" && /^[\w-]+:(?:\s|$)/.test(lines[1] ?? "") && lines.includes("---", 2);
}

/** Whether lines start with a title, and a date or an address on a line of its own right below. */
function hasPlainHead(lines: readonly string[]): boolean {
  const filled = lines
    .map((value, index) => ({ number: index + 1, value }))
    .filter(({ value }) => value !== "");
  const { fields } = readPlainHead(filled);
  return fields.date !== undefined || fields.address !== undefined;
}

const frontMatterInText: ProblemInFile = {
  code: "other-form",
  severity: "warning",
  line: 1,
  found: "This looks like Markdown with front matter, but the file's name says plain text.",
  remedy: "Rename it to end in .md; as plain text, its front matter was read as text.",
};

const plainHeadInMarkdown: ProblemInFile = {
  code: "other-form",
  severity: "warning",
  line: 1,
  found:
    "This opens with title, date or address on lines of their own, but its name says Markdown.",
  remedy: "Rename it to end in .txt, or write the facts as front matter; they were read as text.",
};
