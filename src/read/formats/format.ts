import type { RawArticle, SourceFile } from "../../model/article.ts";
import type { FurtherNames } from "../../model/field-names.ts";
import type { OtherFile } from "../../model/other-file.ts";
import type { ProblemInFile } from "../../model/problem.ts";
import { faultOfProblem } from "../../model/problem.ts";
import type { LineWay } from "../../settings/declared.ts";
import { paragraphForms } from "../../text/body.ts";

/** The result of parsing a file: a raw article with the problems met, what it is if no article, or a refusal. */
export type ParseResult =
  | { readonly raw: RawArticle; readonly problems: readonly ProblemInFile[] }
  | { readonly other: OtherFile }
  | { readonly refusal: ProblemInFile };

/** What the settings declare for a file about the way to read it. */
export interface DeclaredWays {
  readonly lines?: LineWay;
  /** Further names of facts in heads. */
  readonly names?: FurtherNames;
}

/** An input form: how a file becomes a RawArticle. Members live in `formats/`. */
export interface Format {
  readonly name: string;
  /** Extensions of its files, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Whether it tells itself of template code that its text shows, since it knows what some code means. */
  readonly tellsTemplateCode?: true;
  /** Parses a file. Pure: same file, same result. Never throws because of a file's content. */
  parse(file: SourceFile, ways?: DeclaredWays): ParseResult;
}

/** Returns the fault of a format that an owner has written, if it has one. `others` are those before it. */
export function faultOfFormat(
  { name, endings, parse }: Partial<Format>,
  others: readonly Format[],
): string | undefined {
  if (typeof name !== "string" || name === "") return "has no name";
  if (others.some((other) => other.name === name))
    return `(${name}) has the name of another format`;
  if (!Array.isArray(endings) || endings.length === 0)
    return `(${name}) names no endings of files. Write them as in [“xml”]`;
  for (const ending of endings) {
    if (typeof ending !== "string" || !/^[a-z0-9]+$/.test(ending))
      return `(${name}) has the ending “${ending}”. Write it in small letters, without the dot`;
    const other = others.find((one) => one.endings.includes(ending));
    if (other) return `(${name}) has the ending “${ending}”, which ${other.name} has already`;
  }
  return typeof parse === "function" ? undefined : `(${name}) has no function parse`;
}

/** Returns the fault of what an owner's format made of a file, if it has one. */
export function faultOfParsed(result: ParseResult): string | undefined {
  const { raw, problems, refusal } = (result ?? {}) as Partial<
    Record<"raw" | "problems" | "refusal", unknown>
  >;
  if (refusal !== undefined) return faultOfProblem(refusal);
  const { body, plainText, lines } = (raw ?? {}) as Partial<RawArticle>;
  if (typeof plainText !== "string" || !body || !lines || !Array.isArray(problems))
    return "did not return an article. Return { raw: { body, plainText, lines, … }, problems } or { refusal }";
  if (!isBody({ ...body }))
    return 'returned a body that pages do not show as it is. Return { kind: "paragraphs", paragraphs: [ … ] }, a text for each';
  return problems.map(faultOfProblem).find((fault) => fault !== undefined);
}

/** Whether a body is one that an owner's format may return. HTML of its own is not: nothing has made it safe. */
function isBody({ kind, paragraphs, forms, speakers }: Partial<Record<string, unknown>>): boolean {
  if (kind !== "paragraphs" || !isList(paragraphs)) return false;
  const areKnown = Object.values(forms ?? {}).every((one) => paragraphForms.includes(one));
  return areKnown && (speakers === undefined || isList(speakers));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
