import { raw } from "hono/html";
import type { ArticleVersion } from "../../src/build/site.ts";
import { escapeHtml } from "../../src/text.ts";

interface ArticleBodyProps {
  readonly article: ArticleVersion;
  /** Class of the element around it. */
  readonly name?: string;
}

/**
 * The text of an article, its paragraphs in file order. Written as one string: an element a
 * paragraph would be most of the time a page takes.
 */
export function ArticleBody({ article, name = "article__body" }: ArticleBodyProps) {
  const { body, language, direction } = article;
  const html = body.kind === "html" ? body.html : paragraphsToHtml(body.paragraphs);
  return (
    <div class={name} lang={language} dir={direction}>
      {/* Escaped just above, or made safe by src/markdown.ts. */}
      {html === "" ? <p class="note">The archive holds the headline only.</p> : raw(html)}
    </div>
  );
}

function paragraphsToHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>\n`).join("");
}
