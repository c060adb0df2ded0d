import type { z } from "zod";
import { type RawArticle, type RawField, rawFieldShapes } from "../model/article.ts";
import { fieldNames, spellField } from "../model/field-names.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import { languageTag, toOneLine } from "../text/text.ts";
import { limitField } from "./field-limits.ts";
import type { FrontMatter } from "./formats/front-matter.ts";

/** The fields that could be read, as text. */
export type Fields = Partial<Record<Exclude<RawField, "authors" | "tags">, string>> & {
  authors?: string[];
  tags?: string[];
};

/** The result of checking the fields of a file. */
export interface CheckedFields {
  readonly fields: Fields;
  /** Fields that were not used, wholly or in part; their values are to be shown as found. */
  readonly leftOut: RawField[];
  readonly problems: ProblemInFile[];
}

/** Keeps the fields that have the expected shape, and reports the others. */
export function checkFields(raw: RawArticle): CheckedFields {
  const fields: Record<string, unknown> = {};
  const leftOut: RawField[] = [];
  const problems: ProblemInFile[] = [];
  for (const [field, shape] of Object.entries(rawFieldShapes) as [RawField, z.ZodType][]) {
    if (raw[field] === undefined) continue;
    const { value, fault } = readField(field, raw[field], shape);
    if (value !== undefined) fields[field] = value;
    if (!fault) continue;
    leftOut.push(field);
    const line = raw.lines[field];
    problems.push({ ...badField, ...(line !== undefined && { line }), ...fault });
  }
  return { fields, leftOut, problems };
}

type Fault = Pick<ProblemInFile, "found" | "remedy">;

function readField(
  field: RawField,
  raw: unknown,
  shape: z.ZodType,
): { readonly value?: unknown; readonly fault?: Fault } {
  const result = shape.safeParse(raw);
  if (result.success) {
    if (field === "language") return readLanguage(String(result.data));
    const value = result.data as string | string[];
    return limited.has(field) ? limitField(field, value) : { value };
  }
  const isList = field === "authors" || field === "tags";
  const texts = isList && Array.isArray(raw) ? raw.filter((one) => typeof one === "string") : [];
  if (texts.length > 0)
    return { value: limitField(field, texts.map(toOneLine)).value, fault: oddMember(field) };
  const found = `The ${field} ${isList ? "are not a list of texts" : "is not text"}.`;
  return { fault: { found, remedy: "The record shows it as found; write it as plain text." } };
}

/** Fields that stand on other pages, too. */
const limited: ReadonlySet<RawField> = new Set(["title", "source", "authors", "section", "tags"]);

function oddMember(field: RawField): Fault {
  const found = `One of the ${field} is not text; the others were used.`;
  return { found, remedy: "Write each as plain text; the record shows all as found." };
}

/** Length (characters) for which programs should have room: RFC 5646, section 4.4.1. */
const longestTag = 35;

/** Reads a language tag; programs also write `pt_BR`. */
function readLanguage(text: string): { readonly value?: string; readonly fault?: Fault } {
  const tag = text.replaceAll("_", "-");
  if (text === "" || (tag.length <= longestTag && languageTag.test(tag))) return { value: tag };
  const found = `The language ${quote(text)} is not a language tag; the page does not use it.`;
  return { fault: { found, remedy: "Write one such as en or pt-BR." } };
}

const badField = { code: "bad-field", severity: "warning" } as const;

/** The keys of a head, divided into known fields and others. */
export interface NamedFields {
  readonly fields: Readonly<Partial<Record<RawField, unknown>>>;
  readonly lines: RawArticle["lines"];
  readonly names: NonNullable<RawArticle["names"]>;
  /** A record without a prototype, since a key may be called `__proto__`; missing if empty. */
  readonly further?: NonNullable<RawArticle["further"]>;
}

/** Finds the fields of front matter by the names people use, ignoring case. */
export function nameFields({ data, lineOf }: FrontMatter): NamedFields {
  const fields: Partial<Record<RawField, unknown>> = {};
  const lines: Partial<Record<RawField, number>> = {};
  const names: Partial<Record<RawField, string>> = {};
  const rest = new Map(data);
  const filled = [...data.keys()].filter((key) => !isBlank(data.get(key)));
  for (const [field, known] of Object.entries(fieldNames) as [RawField, readonly string[]][]) {
    const key = known.flatMap((name) => findKey(filled, name) ?? [])[0];
    if (key === undefined) continue;
    fields[field] = data.get(key);
    lines[field] = lineOf(key);
    names[field] = key;
    rest.delete(key);
  }
  const further = rest.size > 0 && Object.assign(Object.create(null), Object.fromEntries(rest));
  return { fields, lines, names, ...(further && { further }) };
}

/** Finds a key by its exact name, or else in another spelling: “Source URL”, “source-url”. */
function findKey(keys: readonly string[], name: string): string | undefined {
  return keys.find((key) => key === name) ?? keys.find((key) => spellField(key) === name);
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
