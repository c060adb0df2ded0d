import { createHash } from "node:crypto";
import { truncate } from "../../../src/text/text.ts";
import type { MadeArticle } from "../made/make-article.ts";

/** What Hugo needs to know of an article's source file. */
export interface TwinFile {
  /** Path of the article file, relative to the articles folder. */
  readonly file: string;
  /** Address of its copy in the site. */
  readonly twin: string;
  readonly text: string;
}

/**
 * An article as a content file. JSON is the front matter that Hugo reads fastest. The body is
 * Markdown also where ours is plain text: Hugo reads no plain text, this is what its users write
 * then, and ready-made HTML would leave to us alone the work of finding and escaping paragraphs.
 * (5,000 articles as HTML instead: time 5 % less, which is within the noise, memory 13 % less.)
 * Facts that Hugo would have to compute on every page stand ready.
 */
export function renderHugoContent(article: MadeArticle, page: string, source: TwinFile): string {
  const { title, date, address, domain, authors, tags, ending, blocks } = article;
  const year = date.slice(0, 4);
  const lead = plainWords(blocks[0] ?? "");
  const matter = {
    title,
    date,
    url: page,
    description: truncate(lead, 200),
    lead: truncate(lead, 180),
    original: address,
    source: domain,
    years: [year],
    months: [date.slice(0, 7)],
    days: [date],
    sourceyears: [`${domain}--${year}`],
    authors,
    authoryears: authors.map((author) => `${author}--${year}`),
    ...(tags.length > 0 && { tags }),
    ...(ending === "txt" && { found: date.replaceAll("-", "") }),
    id: page.slice(-17, -5),
    form: ending === "txt" ? "plain text" : "Markdown",
    file: source.file,
    twin: source.twin,
    bytes: Buffer.byteLength(source.text),
    sha256: createHash("sha256").update(source.text).digest("hex"),
  };
  return `${JSON.stringify(matter, null, 1)}\n\n${blocks.join("\n\n")}\n`;
}

/** The words of a block of Markdown. */
function plainWords(block: string): string {
  return block.replace(/^> |\*\*|\b_|_\b/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}
