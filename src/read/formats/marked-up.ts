import type { RawArticle, SourceFile } from "../../model/article.ts";
import type { Meanings } from "../../model/field-names.ts";
import type { ProblemInFile } from "../../model/problem.ts";
import type { LeadPicture, Reference } from "../../model/references.ts";
import type { RenderedMarkdown } from "../../text/markdown.ts";
import { toOneLine } from "../../text/text.ts";
import { findTemplateCode, tellCode } from "../template-code.ts";
import type { ParseResult } from "./format.ts";
import type { FrontMatter } from "./front-matter.ts";
import { factsOfHead } from "./head-facts.ts";
import { fromRoot } from "./lead-picture.ts";
import { tellLeftOut } from "./left-out.ts";
import { makeLineFinder } from "./line-finder.ts";
import { isList, isTemplate } from "./templates.ts";

/** Makes an article of a head and of a text with mark-up, which `render` makes safe. */
export function readMarkedUp(
  { path, text }: Pick<SourceFile, "path" | "text">,
  matter: FrontMatter,
  render: (content: string, isUntitled: boolean) => RenderedMarkdown,
  known?: Meanings,
): Exclude<ParseResult, { refusal: unknown }> {
  const { lines, names, picture, ownNames, ...facts } = factsOfHead(matter, known);
  if (isTemplate(path, text) || isNoArticle(path, matter, facts)) return { other: "page" };
  const rendered = render(matter.content, facts.title === undefined);
  const { html, paragraphs, heading, plainText, opening, leftOut, unknownCode, excess } = rendered;
  const lineOf = makeLineFinder(text, matter.content);
  const references: Reference[] = rendered.references.map(({ to, as }) => ({
    to: fromRoot(to),
    as,
    line: lineOf(to),
  }));
  const searched = [plainText, ...wordsBeside(picture, plainText)].join("\n");
  const raw: RawArticle = {
    ...facts,
    title: facts.title ?? heading,
    body: paragraphs ? { kind: "paragraphs", paragraphs } : { kind: "html", html },
    plainText: plainText === "" ? "" : searched,
    ...(opening !== undefined && { opening }),
    lines,
    ...(references.length > 0 && { references }),
    ...(picture && { picture }),
    ...(ownNames && { ownNames }),
    ...(names && { names }),
  };
  const inHead = text.length > matter.content.length ? findTemplateCode(headOf(text, matter)) : [];
  const inText = unknownCode === undefined ? [] : [tellCode(unknownCode, lineOf(unknownCode))];
  const problems = [
    ...matter.problems,
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
  { title, date }: Pick<RawArticle, "title" | "date">,
): boolean {
  const name = path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  // In several languages, too: `_index.pt.md`.
  if (/^_index(?:\.[a-z]{2,3}(?:[-_][a-z]{2,4})?)?$/i.test(name)) return true;
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

function tooComplex(excess: string): ProblemInFile {
  return {
    code: "markdown-too-complex",
    severity: "warning",
    found: `The text ${excess}; its page shows it as plain text.`,
    remedy: "Use fewer marks, split the file, or save it as .txt.",
  };
}
