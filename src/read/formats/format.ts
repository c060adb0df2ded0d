import type { RawArticle, SourceFile } from "../../model/article.ts";
import type { ProblemInFile } from "../../model/problem.ts";

/** The result of parsing a file: a raw article with the problems met, or a refusal. */
export type ParseResult =
  | { readonly raw: RawArticle; readonly problems: readonly ProblemInFile[] }
  | { readonly refusal: ProblemInFile };

/** Returns what is wrong with a format that an owner has written; undefined if nothing is. */
export function faultOfFormat({ name, endings, parse }: Partial<Format>): string | undefined {
  if (typeof name !== "string") return "has no name";
  if (!Array.isArray(endings) || endings.length === 0) return `(${name}) names no endings of files`;
  return typeof parse === "function" ? undefined : `(${name}) has no function parse`;
}

/** An input form: it makes a RawArticle of a file. Members are in `formats/`. */
export interface Format {
  readonly name: string;
  /** Extensions of its files, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Parses a file. Pure: same file, same result. Never throws because of a file's content. */
  parse(file: SourceFile): ParseResult;
}
