import { decodeHTMLStrict } from "entities";
import type { Token } from "marked";
import type { OwnToken } from "../own-token.ts";
import { titleSign } from "../reading.ts";

const pictureEnding = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?)$/i;
const fileEnding =
  /\.(?:pdf|mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|mov|ogv|docx?|xlsx?|pptx?|odt|zip)$/i;

/** `[[name|words]]`, `![[scan.jpg]]`, `[[File:a.jpg|thumb|words]]`. */
export function readWiki(src: string): OwnToken | Token | undefined {
  const found =
    /^(!?)\[\[(?=[\p{L}\p{N}#./_~(“"'])((?:[^[\]\n|]|(?<!!)\[[^[\]\n|]*\](?!\()){1,300})((?:\|[^[\]\n]{0,500})?)\]\](?![([])/u.exec(
      src,
    );
  if (!found) return undefined;
  const [raw, sign, name = "", rest = ""] = found;
  const target = decodeHTMLStrict(name).trim();
  const words = rest.slice(1).trim();
  const file = /^(?:file|image|media):(.*)$/i.exec(target)?.[1]?.trim();
  const path = (file ?? target).replace(/#.*$/, "");
  if ((sign === "!" || file !== undefined) && pictureEnding.test(path)) {
    const parts = words.split("|").map((one) => one.trim());
    const alt = parts.filter(
      (one) => !/^(?:\d+(?:x\d+)?(?:px)?|thumb|left|right|center|frame|none)$/i.test(one),
    );
    const text = alt.join(" ");
    return {
      type: "image",
      raw,
      href: path,
      title: null,
      text,
      tokens: [{ type: "text", raw: text, text }],
    };
  }
  if (sign === "!" && fileEnding.test(path))
    return { type: "linked", raw, to: path, words: words || path, as: "file" };
  const to = target.startsWith("#")
    ? target
    : fileEnding.test(path) || pictureEnding.test(path)
      ? path
      : `${titleSign}${target}`;
  // A heading stands behind its note; `#^id` is a paragraph, whose name says nothing.
  const shown = target
    .replace(/#\^[\w-]+$/, "")
    .replace(/^#/, "")
    .replace(/#/g, " › ");
  return { type: "linked", raw, to, words: words || shown || target, as: "link" };
}
