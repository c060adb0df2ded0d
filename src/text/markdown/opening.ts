import { wordsOf } from "../html.ts";

/** What no list shows as the beginning of a text. */
const aside =
  /<code class="template">[\s\S]*?<\/code>|<pre[\s\S]*?<\/pre>|<figure>[\s\S]*?<\/figure>|<h([2-6])[^>]*>[\s\S]*?<\/h\1>|<img [^>]*>|<hr>|<sup><a [^>]*role="doc-noteref"[^>]*>\d+<\/a><\/sup>/g;

/**
 * Finds an opening for lists, where a heading, the words of a picture, or half a sentence says nothing about an
 * article; undefined where the first line will do.
 */
export function findOpening(html: string): string | undefined {
  const first = html.slice(0, 4000).replace(/^(?:<hr>\n?)+/, "");
  const end = first.indexOf("</p>");
  if (first.startsWith("<p>") && end > 0) {
    const paragraph = first.slice(0, end);
    if (
      !paragraph.includes("\n") &&
      !/<img |<br>|<code class="template">|role="doc-noteref"/.test(paragraph)
    )
      return undefined;
  } else if (!/^<(?:p|h[2-6]|figure|hr|img|pre)\b/.test(first) && !first.includes("<img "))
    return undefined;
  const rest = html
    .replace(aside, "")
    .replace(/<p>\s*<\/p>/g, "")
    .trimStart();
  const paragraph = /^<p(?: [^>]*)?>([\s\S]*?)<\/p>/.exec(rest);
  if (paragraph && wordsOf(paragraph[1] ?? "") !== "")
    return wordsOf(paragraph[1] ?? "").replace(/\s+/g, " ");
  const [line = ""] = wordsOf(rest).split("\n", 1);
  return line !== ""
    ? line
    : wordsOf(/<h[2-6][^>]*>([\s\S]*?)<\/h[2-6]>/.exec(html)?.[1] ?? "").replace(/\s+/g, " ");
}
