import { decodeHTMLStrict } from "entities";
import type { RawArticle } from "../../model/article.ts";
import type { Meanings } from "../../model/field-names.ts";
import { nameFields } from "../name-fields.ts";
import type { FrontMatter } from "./front-matter.ts";
import { readLeadPicture } from "./lead-picture.ts";
import { readOwnNames } from "./own-names.ts";

/** Returns what a head says of its article; `known` is what names mean in it. */
export function factsOfHead(
  matter: FrontMatter,
  known?: Meanings,
): Omit<RawArticle, "body" | "plainText"> {
  const { fields, lines, names, further } = nameFields(matter, known);
  const picture = readLeadPicture(matter);
  const ownNames = readOwnNames(matter);
  const decoded = (["title", "kicker", "summary", "authors"] as const).flatMap((field) => {
    const value = fields[field];
    return value === undefined ? [] : [[field, withCharacters(value)] as const];
  });
  return {
    ...fields,
    ...Object.fromEntries(decoded),
    ...(further && { further }),
    lines,
    ...(picture && { picture }),
    ...(ownNames.length > 0 && { ownNames }),
    ...(matter.form && { headForm: matter.form }),
    names,
  };
}

/** Character references, except the first half of “&amp;lt;”. */
const references = /&amp;(?!#?\w+;)|&(?!amp;)(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/**
 * Decodes references such as “&#8217;”, which programs that export front matter write there as they do in
 * the text: for letters and signs beyond ASCII, “&amp;”, and for quotation marks and blanks beside words
 * that are not about code. Any other reference is kept: the words may be about it.
 */
function withCharacters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withCharacters);
  if (typeof value !== "string") return value;
  return withCharacter(value.replace(wikiLinks, (_, name: string, words = "") => words || name));
}

/** Links of a wiki, as Obsidian writes names in heads: “[[Ada Marsh]]”. */
const wikiLinks = /(?<!!)\[\[([^[\]|:]+)(?:\|([^[\]]*))?\]\]/g;

function withCharacter(value: string): string {
  const isAboutCode = /[<>]|&(?:[lg]t|#6[02]|#x3[ce]);/i.test(value);
  return value.replace(references, (reference, at: number) => {
    const character = decodeHTMLStrict(reference);
    if (character > "\u00a0" || reference === "&amp;") return character;
    const isInWords = /[\p{L}\p{N}]/u.test(
      value.charAt(at - 1) + value.charAt(at + reference.length),
    );
    return /^["'\u00a0]$/.test(character) && isInWords && !isAboutCode ? character : reference;
  });
}
