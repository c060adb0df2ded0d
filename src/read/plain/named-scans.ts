import { kindOf } from "../../model/other-file.ts";
import type { Reference } from "../../model/references.ts";

/** The lines of a file without the scans that they name, and these. */
export interface NamedScans {
  readonly lines: readonly string[];
  /** Numbers of these lines in the file, counted from 1: a line that holds nothing else is no empty one. */
  readonly numbers: readonly number[];
  readonly scans: readonly Reference[];
}

/** A file that a text embeds as wikis do, with words of its own: `![[1937-07-16.jpg|Front page]]`. */
const embedded = /!\[\[([^[\]\n|#:]{1,300})(?:#[^[\]\n|]{0,300})?(?:\|([^[\]\n]{0,500}))?\]\]/g;

/** A size, which is no words: `![[1937-07-16.jpg|300]]`. */
const size = /^\d+(?:x\d+)?$/;

/** Takes out of a plain text the names of the pictures and PDFs that it embeds; words of these stay. */
export function takeScans(all: readonly string[]): NamedScans {
  const lines: string[] = [];
  const numbers: number[] = [];
  const scans: Reference[] = [];
  for (const [at, line] of all.entries()) {
    const before = scans.length;
    const left = line.replace(embedded, (raw, name: string, words = "") => {
      const to = name.trim();
      if (!["picture", "pdf"].includes(kindOf(to))) return raw;
      scans.push({ to, as: "scan", line: at + 1 });
      return words
        .split("|")
        .filter((one: string) => !size.test(one.trim()))
        .join(" ")
        .trim();
    });
    const hasScan = scans.length > before;
    if (hasScan && left.trim() === "") continue;
    lines.push(hasScan ? left.replace(/(?<=\S) {2,}/g, " ") : line);
    numbers.push(at + 1);
  }
  return { lines, numbers, scans };
}
