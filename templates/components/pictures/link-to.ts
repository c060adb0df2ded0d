import type { Links } from "../../../src/model/paths.ts";
import type { Target } from "../../../src/model/references.ts";
import { fullPicture } from "../../../src/pages/attached/published-files.ts";
import { toHtml } from "../../../src/render/jsx-runtime.ts";
import { escapeHtml } from "../../../src/text/html.ts";
import type { Words } from "../../words/en.ts";
import { FileKind } from "./FileKind.tsx";
import { elsewhere } from "./ShownTarget.tsx";

/**
 * Returns what stands before and after the words of a link: nothing if it leads nowhere. `label` is the name of a link
 * without words.
 */
export function linkTo(
  target: Target,
  { title, label }: { readonly title: string; readonly label: string },
  to: Links,
  words: Words,
): readonly [start: string, end: string] {
  const named = `${title && ` title="${escapeHtml(title)}"`}${label && ` aria-label="${escapeHtml(label)}"`}`;
  const start = (href: string, further = "") => `<a href="${escapeHtml(href)}"${further}${named}>`;
  switch (target?.kind) {
    case "page":
      return [start(to(target.path)), `</a>${markOf(target.original, words)}`];
    case "passage":
      return [start(`#${target.id}`), "</a>"];
    case "address":
      return [start(target.url, ` rel="${elsewhere}"`), "</a>"];
    case "picture":
      return [start(to(fullPicture(target.picture))), "</a>"];
    case "file":
      return [
        start(to(target.file.path)),
        `</a> ${toHtml(FileKind, { file: target.file, words })}`,
      ];
    default:
      return ["", ""];
  }
}

/**
 * A small sign behind a link that the text leads to another site, but this archive to its own page: the way to the
 * address that stands in the text. The style sheet draws it, so that it is neither copied nor searched.
 */
function markOf(original: string | undefined, words: Words): string {
  if (original === undefined) return "";
  const label = escapeHtml(words.pictures.original(original));
  return `<a class="original" href="${escapeHtml(original)}" rel="${elsewhere}" aria-label="${label}" title="${label}"></a>`;
}
