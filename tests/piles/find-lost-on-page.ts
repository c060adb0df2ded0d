import { type Element, textOf } from "../site/parse-html.ts";
import { wordsOfFile } from "../words/words-of-file.ts";

/** Returns the words of a file's text that are neither on its page nor in what is told of it. */
export function findLostOnPage(
  file: string,
  text: string,
  page: Element,
  told: readonly string[],
): string[] {
  const words = file.endsWith(".txt") ? wordsOfPlain(text) : wordsOfFile(text);
  const shown = joined([textOf(page), ...attributesOf(page), ...told]);
  return [...new Set(words)].filter((word) => !shown.includes(joined([word])));
}

/** Words of plain text; a word that the end of a line divides is one of the file, too. */
function wordsOfPlain(text: string): string[] {
  return text.replace(/^\d+$|^- \d+ -$/gm, "").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function attributesOf({ attributes, children }: Element): string[] {
  const own = ["alt", "title", "cite"].flatMap((name) => attributes.get(name) ?? []);
  return [
    ...own,
    ...children.flatMap((child) => (typeof child === "string" ? [] : attributesOf(child))),
  ];
}

/** Letters and digits alone: marks inside a word part it in the file, but not on its page. */
function joined(texts: readonly string[]): string {
  return texts
    .map((text) =>
      text
        .normalize("NFC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, ""),
    )
    .join(" ");
}
