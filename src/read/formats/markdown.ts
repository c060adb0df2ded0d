import { renderMarkdown } from "../../text/markdown.ts";
import type { Format } from "./format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMarkedUp } from "./marked-up.ts";
import { findOtherForm } from "./plain-head.ts";
import { isTemplate } from "./templates.ts";

/** Markdown with YAML front matter. HTML in it is shown as what it means, where it is for reading. */
export const markdown: Format = {
  name: "Markdown",
  endings: ["md", "markdown", "mkd", "mdown"],
  tellsTemplateCode: true,
  parse(file) {
    const matter = readFrontMatter(file.text);
    if ("refusal" in matter) return isTemplate(file.path, file.text) ? { other: "page" } : matter;
    const read = readMarkedUp(file, matter, renderMarkdown);
    if ("other" in read) return read;
    const other = matter.data.size === 0 ? findOtherForm(file.text, "Markdown") : [];
    return { raw: read.raw, problems: [...read.problems, ...other] };
  },
};
