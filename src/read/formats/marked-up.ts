import { decodeHTMLStrict } from "entities";
import type { RawArticle, SourceFile } from "../../model/article.ts";
import type { ProblemInFile } from "../../model/problem.ts";
import type { LeadPicture, Reference } from "../../model/references.ts";
import type { RenderedMarkdown } from "../../text/markdown.ts";
import { toOneLine } from "../../text/text.ts";
import { nameFields } from "../fields.ts";
import { findTemplateCode, tellCode } from "../template-code.ts";
import type { ParseResult } from "./format.ts";
import type { FrontMatter } from "./front-matter.ts";
import { fromRoot, readLeadPicture } from "./lead-picture.ts";
import { tellLeftOut } from "./left-out.ts";
import { makeLineFinder } from "./line-finder.ts";
import { readOwnNames } from "./own-names.ts";
import { isList, isTemplate } from "./templates.ts";

/** Makes an article of a head and of a text with mark-up, which `render` makes safe. */
export function readMarkedUp(
  { path, text }: Pick<SourceFile, "path" | "text">,
  matter: FrontMatter,
  render: (content: string, isUntitled: boolean) => RenderedMarkdown,
): Exclude<ParseResult, { refusal: unknown }> {
  const { fields, lines, names, further } = nameFields(matter);
  if (isTemplate(path, text) || isNoArticle(path, matter, fields)) return { other: "page" };
  const rendered = render(matter.content, fields.title === undefined);
  const { html, paragraphs, heading, plainText, opening, leftOut, unknownCode, excess } = rendered;
  const lineOf = makeLineFinder(text, matter.content);
  const references: Reference[] = rendered.references.map(({ to, as }) => ({
    to: fromRoot(to),
    as,
    line: lineOf(to),
  }));
  const picture = readLeadPicture(matter);
  const searched = [plainText, ...wordsBeside(picture, plainText)].join("\n");
  const ownNames = readOwnNames(matter);
  const raw: RawArticle = {
    ...fields,
    title: withCharacters(fields.title) ?? heading,
    ...(fields.summary !== undefined && { summary: withCharacters(fields.summary) }),
    ...(fields.authors !== undefined && { authors: withCharacters(fields.authors) }),
    ...(further && { further }),
    body: paragraphs ? { kind: "paragraphs", paragraphs } : { kind: "html", html },
    plainText: plainText === "" ? "" : searched,
    ...(opening !== undefined && { opening }),
    lines,
    ...(references.length > 0 && { references }),
    ...(picture && { picture }),
    ...(ownNames.length > 0 && { ownNames }),
    names,
  };
  const inHead = text.length > matter.content.length ? findTemplateCode(headOf(text, matter)) : [];
  const inText = unknownCode === undefined ? [] : [tellCode(unknownCode, lineOf(unknownCode))];
  const problems = [
    ...(excess ? [tooComplex(excess)] : []),
    ...(leftOut.length > 0 ? [tellLeftOut(leftOut, lineOf)] : []),
    ...(excess ? findTemplateCode(text) : [...inHead, ...inText].slice(0, 1)),
  ];
  return { raw, problems };
}

/** Words for the lead picture, by which a text is found; those that it says itself are left out. */
function wordsBeside(picture: LeadPicture | undefined, plainText: string): string[] {
  if (!picture) return [];
  const words = [picture.alt, picture.caption, picture.credit].flatMap((one) => one?.trim() || []);
  return [...new Set(words)].filter((one) => !plainText.includes(one)).map(toOneLine);
}

function headOf(text: string, { content }: FrontMatter): string {
  return text.slice(0, text.length - content.length);
}

/** Whether a file leads to articles instead of being one: a section's page, a read-me, a page that redirects. */
function isNoArticle(
  path: string,
  { data, content }: FrontMatter,
  { title, date }: ReturnType<typeof nameFields>["fields"],
): boolean {
  const name = path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  if (name === "_index") return true;
  if (/^readme$/i.test(name)) return date === undefined;
  if (date === undefined && isList(content)) return true;
  const layout = data.get("layout");
  // The page of a list or of a tag, which another system fills.
  if (layout !== undefined && title === undefined && date === undefined && content.trim() === "")
    return true;
  const isRedirect =
    ["redirect_to", "redirect", "redirect_url", "redirectTo"].some(
      (key) => typeof data.get(key) === "string",
    ) ||
    (typeof layout === "string" && /^redirect/i.test(layout));
  return isRedirect && content.trim() === "";
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

function tooComplex(excess: string): ProblemInFile {
  return {
    code: "markdown-too-complex",
    severity: "warning",
    found: `The text ${excess}; its page shows it as plain text.`,
    remedy: "Use fewer marks, split the file, or save it as .txt.",
  };
}
