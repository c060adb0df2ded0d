import { linkOf, linkOfWords, mediaOf, type ShownLink, serviceOf } from "./links.ts";
import {
  captionOfGallery,
  galleryOf,
  isPictureName,
  pictureOf,
  type ShownPicture,
} from "./pictures.ts";
import { type Code, readCode } from "./read-code.ts";
import { namedTexts, textsOf } from "./texts.ts";

/**
 * What code means, where that is plain. Addresses are as they are written; `text` and captions are Markdown. Of what
 * has `opens`, this is true only if the text has the end of a code of that name.
 */
export type Meaning =
  | { readonly nothing: true; readonly opens?: string }
  | { readonly text: string; readonly opens?: string }
  | ShownLink
  | { readonly pictures: readonly ShownPicture[] };

const nothing: Meaning = { nothing: true };

/** Returns what code means, with every word of it; undefined if that is not plain. */
export function meaningOf(raw: string): Meaning | undefined {
  const code = readCode(raw);
  return code && meaningOfCode(code, raw.startsWith("{{") && !/^\{\{[<%]/.test(raw));
}

/** The same for code that is read already; an expression has no end. */
export function meaningOfCode(code: Code, isExpression = false): Meaning | undefined {
  const { name, isEnd, values, named } = code;
  const isBare = values.length === 0 && Object.keys(named).length === 0;
  // An end that says something is the beginning of what a slip has broken.
  if (isEnd && isBare && name === "") return { nothing: true, opens: "" };
  if (isEnd) return isBare && (isPictureName(name) || isRoom(name)) ? nothing : undefined;
  if (/^(?:more|raw|verbatim|rawhtml|toc|br|excerpt)$/.test(name))
    return values.length === 0 && namedTexts(code, /^$/).length === 0 ? nothing : undefined;
  if (name.includes("galler") || name === "figures") {
    const pictures = galleryOf(code);
    if (pictures.length > 0) return { pictures };
    return isExpression ? undefined : roomOf(code);
  }
  const media = serviceOf(code) ?? mediaOf(code);
  if (media && "poster" in media && typeof media.poster === "string")
    return withPoster(media, media.poster);
  const known = media ?? linkOfWords(code);
  if (known) return known;
  if (isPictureName(name)) {
    const picture = pictureOf(code);
    return picture && { pictures: [picture] };
  }
  return linkOf(code);
}

function isRoom(name: string): boolean {
  return /^(?:more|raw|verbatim|rawhtml|toc|br|gallery|galleries|image-gallery|figures?|excerpt)$/.test(
    name,
  );
}

/** What stands around pictures: its words. What takes the pictures of a folder is not plain. */
function roomOf(code: Code): Meaning | undefined {
  const { name, named, values } = code;
  if (!isRoom(name)) return undefined;
  const keys = Object.keys(named);
  if (
    keys.some((key) =>
      /^(?:dir|directory|folder|path|match|glob|pattern|album|id|include)$/.test(key),
    )
  )
    return undefined;
  if (
    values.some((one) => /[/*]/.test(one)) ||
    (textsOf(code).length < values.length && values.length > 0)
  )
    return undefined;
  const text = captionOfGallery(code);
  return text === "" ? { nothing: true, opens: name } : { text, opens: name };
}

/** A film with the picture that stands for it: below this, the link to that. */
function withPoster({ link, words }: ShownLink, poster: string): Meaning {
  const name = /([^/\\?#]+)(?:[?#].*)?$/.exec(link)?.[1] ?? link;
  return {
    pictures: [{ src: poster, alt: "", caption: `[${words || name}](<${link}>)` }],
  };
}

/**
 * Whether a text has the end of code of a name, as that of galleries. Zola's `{% end %}` has no name: it is one of
 * these if nothing else in the text has such an end.
 */
export function hasEnd(text: string, name: string): boolean {
  if (name === "") {
    const opened = [...text.matchAll(/\{%-?\s*(\w+)\(/g)];
    return opened.length > 0 && opened.every(([, one = ""]) => isRoom(one.toLowerCase()));
  }
  return new RegExp(
    `\\{\\{[<%]-?\\s*/\\s*${name}\\s*-?[>%]\\}\\}|\\{%-?\\s*end_?(?:${name})?\\s*-?%\\}`,
    "i",
  ).test(text);
}
