import { meanings } from "../../model/field-names.ts";
import { renderMarkdown } from "../../text/markdown.ts";
import { readLineHead } from "../heads/line-head.ts";
import type { Format } from "./format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMarkedUp } from "./marked-up.ts";
import { withoutModules } from "./mdx.ts";
import { findOtherForm } from "./plain-head.ts";
import { isTemplate } from "./templates.ts";

const renderMdx: typeof renderMarkdown = (text, takeHeading) => {
  const { content, leftOut } = withoutModules(text);
  const rendered = renderMarkdown(content, takeHeading);
  return { ...rendered, leftOut: [...leftOut, ...rendered.leftOut] };
};

/** Markdown with a head. HTML in it is shown as what it means, where it is for reading. */
export const markdown: Format = {
  name: "Markdown",
  endings: ["md", "markdown", "mkd", "mdown", "mdx"],
  tellsTemplateCode: true,
  parse(file, { names } = {}) {
    const matter = readFrontMatter(file.text);
    if ("refusal" in matter) return isTemplate(file.path, file.text) ? { other: "page" } : matter;
    const hasNone = matter.content === file.text;
    const lines = hasNone ? readLineHead(file.text, meanings(names, true)) : undefined;
    const known = meanings(names, lines !== undefined);
    const render = file.path.toLowerCase().endsWith(".mdx") ? renderMdx : renderMarkdown;
    const read = readMarkedUp(file, lines ?? matter, render, known);
    if ("other" in read) return read;
    const other = (lines ?? matter).data.size === 0 ? findOtherForm(file.text, "Markdown") : [];
    return { raw: read.raw, problems: [...read.problems, ...other] };
  },
};
