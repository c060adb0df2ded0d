import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = "templates/components/layout/Layout.tsx";

/** What the foot of every page begins with. */
const words = 'class="foot"';

/** The template that every page is made with, in a copy of the project. */
export interface Layout {
  /** Gives the foot of every page a number: a change that no earlier build has seen. */
  edit(number: number): void;
  restore(): void;
}

/** @throws Error where the words that are to be edited are not in the template. */
export function openLayout(project: string): Layout {
  const path = join(project, file);
  const original = readFileSync(path, "utf8");
  if (!original.includes(words)) throw new Error(`${words} is not in ${file} any more.`);
  return {
    edit: (number) => writeFileSync(path, original.replace(words, `class="foot foot--${number}"`)),
    restore: () => writeFileSync(path, original),
  };
}
