import type { Body } from "../model/article.ts";
import { escapeHtml } from "./text.ts";

/** A text as HTML, its paragraphs in the order of the file. */
export function bodyToHtml(body: Body): string {
  if (body.kind === "html") return body.html;
  return body.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>\n`).join("");
}
