import type { Element } from "../site/parse-html.ts";

/** What no reader should see outside of code: template code, tags, marks of Markdown, wikis and editors. */
const mark =
  /\{\{|\}\}|\{%|%\}|\{[:#.<]|<\/?[a-z!]|\[\[|\]\]|!\[|\]\(|\[\^|\*\*|(?:^|\s)\*\[|~~|==|%%|&#?\w+;|\n: |\s\^[a-z-]+$|^\s*(?:#{1,6}|>|\|)\s|```|\[(?:!|toc)\b/gim;

/** Elements whose text is quoted as it was found. */
const asFound = new Set(["pre", "code", "script"]);

/** Returns the marks that the text of a page shows, with what stands around them; `isReport`: it quotes files. */
export function findMarks(page: Element, isReport = false): string[] {
  if (isReport) return [];
  return textsOf(page, []).flatMap((text) =>
    [...text.matchAll(mark)].map(({ index }) => text.slice(Math.max(index - 20, 0), index + 40)),
  );
}

/** Texts of an element: what stands between two elements of code or records of heads. */
function textsOf({ tag, attributes, children }: Element, texts: string[]): string[] {
  if (asFound.has(tag) || /\b(?:file|provenance)\b/.test(attributes.get("class") ?? ""))
    return texts;
  for (const name of ["alt", "title", "content", "aria-label"]) {
    const value = attributes.get(name);
    if (value !== undefined) texts.push(value);
  }
  for (const child of children) {
    if (typeof child === "string") texts.push(child);
    else textsOf(child, texts);
  }
  return texts;
}
