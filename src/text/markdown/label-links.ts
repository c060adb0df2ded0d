import { escapeHtml } from "../html.ts";
import type { Named } from "./reading.ts";

/** A link that has nothing but pictures, none with a description. */
const silent =
  /<a (data-ref="(\d+)"|href="(?:[a-z]+:\/\/)?([^"#]*)[^<>]*)>((?:\s|<(?!\/?a[\s>]|img [^<>]*alt="[^"])[^<>]+>)*)<\/a>/g;

/** Labels links that say nothing to those who see no pictures, with what they lead to. */
export function labelLinks(html: string, references: readonly Named[]): string {
  if (!html.includes("<img ")) return html;
  return html.replace(silent, (whole, attributes: string, reference, address, pictures: string) => {
    if (attributes.includes(" aria-label=") || !pictures.includes("<img ")) return whole;
    const to = references[Number(reference)]?.to ?? "";
    const label = address ?? escapeHtml(to.replace(/^.*\/(?=.)/, ""));
    return `<a ${attributes} aria-label="${label}">${pictures}</a>`;
  });
}
