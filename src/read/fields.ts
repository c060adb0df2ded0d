import type { z } from "zod";
import type { RawArticle, RawField } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";
import { languageTag, toOneLine } from "../text/text.ts";
import { limitField } from "./field-limits.ts";
import { rawFieldShapes } from "./field-shapes.ts";
import { readPeople } from "./people.ts";

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
    const { value, fault, isWhole } = readField(field, raw[field], shape);
    if (value !== undefined) fields[field] = value;
    if (fault || isWhole === false) leftOut.push(field);
    if (!fault) continue;
    const line = raw.lines[field];
    problems.push({ ...badField, ...(line !== undefined && { line }), ...fault });
  }
  return { fields, leftOut, problems };
}

type Fault = Pick<ProblemInFile, "found" | "remedy">;

/** A value as pages use it. Whole, unless it says so: then the record shows what is missing. */
interface ReadField {
  readonly value?: unknown;
  readonly fault?: Fault;
  readonly isWhole?: boolean;
}

function readField(field: RawField, raw: unknown, shape: z.ZodType): ReadField {
  if (field === "authors") return readAuthors(raw);
  const result = shape.safeParse(raw);
  if (result.success) {
    if (field === "language") return readLanguage(String(result.data));
    const value = result.data as string | string[];
    return limited.has(field) ? limitField(field, value) : { value };
  }
  const isList = field === "tags";
  const texts = isList && Array.isArray(raw) ? raw.filter((one) => typeof one === "string") : [];
  if (texts.length > 0)
    return { value: limitField(field, texts.map(toOneLine)).value, fault: oddMember(field) };
  const found = `The ${field} ${isList ? "are not a list of texts" : "is not text"}.`;
  return { fault: { found, remedy: "The record shows it as found; write it as plain text." } };
}

/** Reads authors; the record shows what is beside their names. */
function readAuthors(raw: unknown): ReadField {
  const { names, isWhole, hasOdd } = readPeople(raw);
  if (hasOdd && names.length === 0) {
    const found = "The authors are not a list of names.";
    return { fault: { found, remedy: "The record shows them as found; write each name as text." } };
  }
  return {
    isWhole,
    ...limitField("authors", names),
    ...(hasOdd && { fault: oddMember("authors") }),
  };
}

/** Fields that stand on other pages, too. */
const limited: ReadonlySet<RawField> = new Set(["title", "kicker", "source", "section", "tags"]);

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
