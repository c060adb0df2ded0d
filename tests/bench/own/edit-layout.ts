import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = "templates/components/Layout.tsx";

/** What stands in the foot of every page. */
const words = "What this archive holds, and what it does not";

/** The template that every page is made with, in a copy of the project. */
export interface Layout {
  /** Adds a number to the foot of every page: a change that no earlier build has seen. */
  edit(number: number): void;
  restore(): void;
}

/** @throws Error where the words that are to be edited are not in the template. */
export function openLayout(project: string): Layout {
  const path = join(project, file);
  const original = readFileSync(path, "utf8");
  if (!original.includes(words)) throw new Error(`“${words}” is not in ${file} any more.`);
  return {
    edit: (number) => writeFileSync(path, original.replace(words, `${words} (${number})`)),
    restore: () => writeFileSync(path, original),
  };
}
