import type { Links } from "../../../src/model/paths.ts";
import type { Target } from "../../../src/model/references.ts";
import { raw, toHtml } from "../../../src/render/jsx-runtime.ts";
import { escapeHtml, wordsOf } from "../../../src/text/html.ts";
import type { Words } from "../../words/en.ts";
import { Caption } from "./Caption.tsx";
import { linkTo } from "./link-to.ts";
import { Picture } from "./Picture.tsx";
import { ShownTarget } from "./ShownTarget.tsx";

/** What a text is completed with. */
export interface Completion {
  /** What the references of the text lead to, in their order. */
  readonly targets: readonly Target[];
  /** Addresses that lead to articles of this archive, with their pages. */
  readonly held?: Readonly<Record<string, string>>;
  /** Whether its first picture is the first of the page, which is loaded at once. */
  readonly isFirst: boolean;
  readonly to: Links;
  readonly words: Words;
}

/**
 * A paragraph with nothing but a picture, with the id and the link to itself that `linkPassages` has given it; the
 * beginning and end of links and figures; any other picture; a caption. Attributes are escaped, so that a tag ends
 * with the next bracket.
 */
const parts =
  /<p( id="[^"]*")?><img\b([^>]*)>(<a class="pin"[^>]*><\/a>)?<\/p>|<(\/?(?:a|figure)|img|figcaption)\b([^>]*)>/g;

/**
 * Puts into the text of an article what its references lead to (`text/body.ts`): pictures, links to articles, to
 * places in the text and to files, in one pass. What leads nowhere keeps its words.
 *
 * @param html - of our own Markdown renderer: nobody else's has references
 */
export function completeBody(html: string, completion: Completion): string {
  if (!html.includes(" data-ref=") && !completion.held) return html;
  const { picture, startLink, endLink } = makeParts(completion);
  /** The open figures: the title of the last picture of each, which becomes its caption if it has no other. */
  const figures: { title: string; hasCaption: boolean }[] = [];

  const completeTag = (whole: string, tag: string, attributes: string): string => {
    const figure = figures.at(-1);
    switch (tag) {
      case "a":
        return startLink(whole, attributes);
      case "/a":
        return endLink();
      case "figure":
        figures.push({ title: "", hasCaption: false });
        return whole;
      case "figcaption":
        if (figure) figure.hasCaption = true;
        return whole;
      case "/figure":
        figures.pop();
        return `${figure && !figure.hasCaption ? captionOf(figure.title) : ""}${whole}`;
      default: {
        const shown = readAttributes(attributes);
        if (shown.reference === undefined) return whole;
        const { title } = shown;
        if (figure) figure.title = title;
        if (figure || title === "") return picture(shown);
        const caption = `<span class="caption">${escapeHtml(title)}</span>`;
        return `<span class="captioned">${picture(shown)} ${caption}</span>`;
      }
    }
  };

  return withoutOwnLinks(html, completion.targets).replace(
    parts,
    (whole: string, id = "", alone?: string, pin = "", tag = "", attributes = "") => {
      if (alone === undefined) return completeTag(whole, tag, attributes);
      const shown = readAttributes(alone);
      if (shown.reference === undefined) return whole;
      // A caption is the last in a figure.
      const end = shown.title === "" ? pin : captionOf(shown.title, pin);
      return `<figure${id}>${picture(shown)}${end}</figure>`;
    },
  );
}

const linkedPicture = /<a data-ref="(\d+)"[^<>]*>(\s*<img data-ref="(\d+)"[^<>]*>\s*)<\/a>/g;

/** Leaves out links from pictures to the same pictures: they lead there anyway. */
function withoutOwnLinks(html: string, targets: readonly Target[]): string {
  return html.replace(linkedPicture, (whole, link: string, inner: string, shown: string) => {
    const [file, picture] = [targets[Number(link)], targets[Number(shown)]];
    if (file?.kind !== "file" || picture?.kind !== "picture") return whole;
    return file.file.sha256 === picture.picture.original?.sha256 ? inner : whole;
  });
}

/** Width in pixels from which a picture leads to itself in full size. */
const smallest = 100;

/** Makes the functions that write pictures and links; they know whether a link is open. */
function makeParts({ targets, held = {}, isFirst, to, words }: Completion) {
  let waitsForFirst = isFirst;
  /** What ends each open link; nothing where the link leads nowhere and is left out. */
  const ends: string[] = [];
  let linked = 0;

  const targetOf = ({ reference = -1 }: Named): Target => targets[reference] ?? null;

  const picture = (named: Named): string => {
    const target = targetOf(named);
    const { alt } = named;
    if (target?.kind !== "picture")
      // No link stands in another.
      return linked > 0 && target
        ? escapeHtml(words.pictures.elsewhere(alt))
        : toHtml(ShownTarget, { target, alt, to, words });
    const loading = waitsForFirst ? "eager" : "lazy";
    waitsForFirst = false;
    // What is as small as a sign among words has no more to show.
    return linked > 0 || target.picture.width < smallest
      ? toHtml(Picture, { picture: target.picture, alt, loading, to })
      : toHtml(ShownTarget, { target, alt, loading, to, words });
  };

  const startLink = (whole: string, attributes: string): string => {
    const named = readAttributes(attributes);
    const page = held[named.href];
    const target: Target =
      page === undefined ? targetOf(named) : { kind: "page", path: page, original: named.href };
    const [start, end] =
      named.reference === undefined && page === undefined
        ? [whole, "</a>"]
        : linkTo(target, named, to, words);
    ends.push(end);
    if (end !== "") linked += 1;
    return start;
  };

  const endLink = (): string => {
    const end = ends.pop() ?? "";
    if (end !== "") linked -= 1;
    return end;
  };

  return { picture, startLink, endLink };
}

/** What a picture or a link says of itself. */
interface Named {
  /** Number of its reference; missing in what is none. */
  readonly reference?: number;
  readonly alt: string;
  readonly title: string;
  readonly href: string;
  /** The name of a link that has nothing but a picture without a description. */
  readonly label: string;
}

/** Reads attributes one after the other, since the words of one may look like another. */
function readAttributes(attributes: string): Named {
  const named: { reference?: number; alt: string; title: string; href: string; label: string } = {
    ...{ alt: "", title: "", href: "", label: "" },
  };
  for (const [, name, value = ""] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
    if (name === "data-ref") named.reference = Number(value);
    // Unescaped: elements escape it again.
    else if (name === "aria-label") named.label = wordsOf(value);
    else if (name === "alt" || name === "title" || name === "href") named[name] = wordsOf(value);
  }
  return named;
}

function captionOf(caption: string, pin = ""): string {
  return toHtml(Caption, { caption, children: raw(pin) });
}
