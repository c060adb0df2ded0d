import { fill } from "./links.ts";
import { type Code, isPicture, makeCode } from "./read-code.ts";
import { join, namedTexts, textsOf } from "./texts.ts";

export interface ShownPicture {
  readonly src: string;
  readonly alt: string;
  /** Markdown. */
  readonly caption: string;
  readonly link?: string;
}

export function isPictureName(name: string): boolean {
  return /(?:^|[-_ /])(?:figure|fig|img|image|imgproc|picture|photo|asset_img)(?:[-_.]|$)/.test(
    name,
  );
}

const listKeys = /^(?:images|src|files)$/;

/** The pictures of a gallery, whose caption stands below the last. */
export function galleryOf(code: Code): ShownPicture[] {
  const { values, named } = code;
  const list = named.images ?? named.src ?? named.files;
  const parts = list === undefined ? values.filter(isPicture) : split(list);
  const addresses = parts.filter((one) => one !== "");
  const caption = captionOfGallery(code);
  return addresses.map((src, at) => {
    const isLast = at === addresses.length - 1;
    return { src: fill(src), alt: "", caption: isLast ? caption : "" };
  });
}

/** The words of a gallery. */
export function captionOfGallery(code: Code): string {
  const others = textsOf(code).filter((one) => !isPicture(one));
  return join([code.named.caption, ...others, ...namedTexts(code, listKeys)]);
}

/** Addresses in a list; where commas part them, they may have blanks. */
function split(list: string): string[] {
  const text = list.replace(/[[\]"'`]/g, " ").trim();
  return text.split(text.includes(",") ? /\s*,\s*/ : /\s+/);
}

const sources = ["src", "file", "path", "image_path", "image", "url", "filename"] as const;
const alts = ["alt", "alt_text", "alt-text", "alttext"] as const;
const used =
  /^(?:src|file|path|image_path|image|url|filename|alt|alt_text|alt-text|alttext|link|href|full|large|original)$/;

/** The picture that code shows, with all its words. */
export function pictureOf(code: Code): ShownPicture | undefined {
  const { name, values, named } = code;
  const flagged = / --[a-z]/.test(code.rest) ? pictureWithFlags(code) : undefined;
  if (flagged) return flagged;
  const key = sources.find((one) => named[one]);
  const at = values.findIndex((one) => isPicture(one) || one.includes("/"));
  const src = key === undefined ? values[Math.max(at, 0)] : named[key];
  if (!src) return undefined;
  const isPlaced = key === undefined;
  const words = textsOf(code, isPlaced ? Math.max(at, 0) + 1 : 0).filter(
    (one) => !(name === "imgproc" && /^(?:resize|fit|fill|crop|filter)\b/i.test(one)),
  );
  // Names of classes stand before the picture.
  const classes = isPlaced ? textsOf(code).filter((one) => isBefore(one, values, at)) : [];
  const alt = alts.map((one) => named[one]).find((one) => one);
  // Hexo has a title before the alternative text; what has one text has the latter.
  const isHexo = /^(?:img|asset_img)$/.test(name) && words.length > 1;
  const own = alt ?? (isHexo ? words[1] : words[0]) ?? "";
  const others = namedTexts(code, used);
  const caption = join([
    ...classes,
    ...words.filter((one) => one !== own),
    ...others.filter((one) => one !== own || named.caption === own || named.title === own),
  ]);
  const link = named.link ?? named.href ?? named.full ?? named.large ?? named.original;
  return { src: fill(src), alt: own, caption, ...(link && { link: fill(link) }) };
}

/** Whether a text is words before the picture. */
function isBefore(text: string, values: readonly string[], at: number): boolean {
  return /[\p{Lu}]|[^\0-\x7f]/u.test(text) && values.slice(0, Math.max(at, 0)).includes(text);
}

/** Jekyll's `{% picture a.jpg --alt words --link address %}`. */
function pictureWithFlags(code: Code): ShownPicture | undefined {
  const [head = "", ...flags] = code.rest.split(/\s--(?=[a-z])/);
  const first = makeCode("picture", false, head);
  const picture = first && pictureOf(first);
  if (!picture) return undefined;
  const found = new Map(flags.map((flag) => [/^[\w-]+/.exec(flag)?.[0] ?? "", wordsOfFlag(flag)]));
  const link = found.get("link");
  const caption = join([picture.caption, found.get("caption"), found.get("title")]);
  return {
    ...{ src: picture.src, alt: found.get("alt") ?? picture.alt, caption },
    ...(link && { link: fill(link) }),
  };
}

function wordsOfFlag(flag: string): string {
  return flag
    .replace(/^[\w-]+\s*=?\s*/, "")
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2");
}
