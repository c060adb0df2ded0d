import type { ProblemInFile } from "../../model/problem.ts";
import type { LeftOut } from "../../text/markdown/reading.ts";

/** Plurals that need more than an s. */
const plurals: Readonly<Partial<Record<string, string>>> = {
  "field of a form": "fields of forms",
  "file of subtitles": "files of subtitles",
  "table of contents": "tables of contents",
  "base address": "base addresses",
  "piece of code": "pieces of code",
};
/** Kinds that are told in more words than they are counted by. */
const others: Readonly<Partial<Record<string, readonly [one: string, more: string]>>> = {
  address: [
    "address of a kind that pages do not have",
    "addresses of kinds that pages do not have",
  ],
  "template code in an address": [
    "piece of template code in an address",
    "pieces of template code in addresses",
  ],
};

/** The note of what a page does not show: each kind counted, with the line of the first. */
export function tellLeftOut(
  leftOut: readonly LeftOut[],
  lineOf: (raw: string) => number,
): ProblemInFile {
  const parts = leftOut.map(({ kind, count }) => {
    const [one, more] = others[kind] ?? [kind, plurals[kind] ?? `${kind}s`];
    return `${count} ${count === 1 ? one : more}`;
  });
  return {
    code: "left-out",
    severity: "note",
    line: Math.min(...leftOut.map(({ first }) => lineOf(first))),
    found: `Left out: ${parts.join(", ")}.`,
    remedy: "Nothing needs to be done, unless readers should see it: then write it as text.",
  };
}
