import type { RawArticle, SourceFile } from "../../model/article.ts";
import type { ProblemInFile } from "../../model/problem.ts";

/** What a format made of a file: a raw article with the problems met, or a refusal. */
export type ParseResult =
  | { readonly raw: RawArticle; readonly problems: readonly ProblemInFile[] }
  | { readonly refusal: ProblemInFile };

/** What is wrong with a format that an owner has written, if anything is. */
export function faultOfFormat({ name, endings, parse }: Partial<Format>): string | undefined {
  if (typeof name !== "string") return "has no name";
  if (!Array.isArray(endings) || endings.length === 0) return `(${name}) names no endings of files`;
  return typeof parse === "function" ? undefined : `(${name}) has no function parse`;
}

/** An input form: how a file becomes a RawArticle. Members live in `formats/`. */
export interface Format {
  readonly name: string;
  /** Endings of its files, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Pure: same file, same result. Never throws for what stands in a file. */
  parse(file: SourceFile): ParseResult;
}
