import type { HeadForm } from "../../model/article.ts";
import type { ProblemInFile } from "../../model/problem.ts";

/** The head of a file as text values, lists and maps, whatever its form. */
export interface Head {
  readonly data: ReadonlyMap<string, unknown>;
  /** Returns the line of the file, counted from 1, with a key, or with one inside the map of that key. */
  lineOf(key: string, inner?: string): number;
  /** Text below the head. */
  readonly content: string;
  /** What is to be told of the head itself. */
  readonly problems: readonly ProblemInFile[];
  /** Its form; missing where it is YAML. */
  readonly form?: HeadForm;
}

/** A head, or why the file cannot be read. */
export type HeadResult = Head | { readonly refusal: ProblemInFile };

/** The head of a text that has none. */
export function noHead(content: string): Head {
  return { data: new Map(), lineOf: () => 1, content, problems: [] };
}

/** Refuses a file because of its head. */
export function refuseHead(line: number, found: string, remedy: string) {
  const refusal: ProblemInFile = {
    code: "bad-front-matter",
    severity: "refusal",
    line,
    found,
    remedy,
  };
  return { refusal };
}
