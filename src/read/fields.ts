import type { z } from "zod";
import { type RawArticle, type RawField, rawFieldShapes } from "../model/article.ts";
import { type ProblemInFile, quote } from "../model/problem.ts";

/** The fields that could be read, as texts. */
export type Fields = Partial<Record<Exclude<RawField, "authors" | "tags">, string>> & {
  authors?: string[];
  tags?: string[];
};

/** What was made of the fields of a file. */
export interface CheckedFields {
  readonly fields: Fields;
  /** Fields that stand nowhere else, wholly or in part; their values are to be shown as found. */
  readonly leftOut: RawField[];
  readonly problems: ProblemInFile[];
}

/** Takes the fields that have the shape they should have, and tells of the others. */
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
  if (result.success)
    return field === "language" ? readLanguage(String(result.data)) : { value: result.data };
  const isList = field === "authors" || field === "tags";
  const texts = isList && Array.isArray(raw) ? raw.filter((one) => typeof one === "string") : [];
  if (texts.length > 0) return { value: shape.parse(texts), fault: oddMember(field) };
  const found = `The ${field} is no ${isList ? "list of texts" : "text"}.`;
  return { fault: { found, remedy: "The record shows it as found; write it as plain text." } };
}

function oddMember(field: RawField): Fault {
  const found = `One of the ${field} is no text; the others were taken.`;
  return { found, remedy: "Write each as plain text; the record shows all as found." };
}

/** As in archive.yaml: a tag of BCP 47 that begins with a language of two or three letters. */
export const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** `pt_BR` is how programs write it. */
function readLanguage(text: string): { readonly value?: string; readonly fault?: Fault } {
  const tag = text.replaceAll("_", "-");
  if (text === "" || languageTag.test(tag)) return { value: tag };
  const found = `The language ${quote(text)} is no language tag; the page does not use it.`;
  return { fault: { found, remedy: "Write one such as en or pt-BR." } };
}

const badField = { code: "bad-field", severity: "warning" } as const;
