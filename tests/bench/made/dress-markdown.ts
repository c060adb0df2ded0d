import { domains } from "./names.ts";
import { drawWord, makeTitle } from "./prose.ts";
import { drawItem, type Random } from "./random.ts";

/** Gives paragraphs the marks of a Markdown article; the blocks are to be joined by blank lines. */
export function dressMarkdown(random: Random, paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph, index) => {
    const chance = random();
    if (index > 0 && chance < 0.12) return [`## ${makeTitle(random)}`, paragraph];
    if (chance < 0.16) return [`> ${paragraph}`];
    if (chance < 0.2) return [paragraph, makeList(random)];
    if (chance < 0.35) return [`${paragraph} ${makeLink(random)}`];
    return chance < 0.5
      ? [`**${drawWord(random)}** ${paragraph} _${drawWord(random)}_`]
      : [paragraph];
  });
}

function makeList(random: Random): string {
  return [1, 2, 3].map(() => `- ${makeTitle(random)}`).join("\n");
}

function makeLink(random: Random): string {
  return `[${makeTitle(random)}](https://www.${drawItem(random, domains)}/${drawWord(random)})`;
}
