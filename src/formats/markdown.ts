import type { RawArticle, RawField } from "../article.ts";
import { readExtra } from "../extra.ts";
import type { Format } from "../format.ts";
import { readFrontMatter } from "../front-matter.ts";
import { renderMarkdown } from "../markdown.ts";
import { findOtherForm } from "../other-form.ts";
import type { ProblemInFile } from "../problem.ts";

/** Markdown with YAML front matter. Raw HTML in it is shown as text. */
export const markdown: Format = {
  name: "Markdown",
  endings: ["md", "markdown"],
  parse({ text }) {
    const matter = readFrontMatter(text);
    if ("refusal" in matter) return matter;
    const fields: Partial<Record<RawField, unknown>> = {};
    const lines: Partial<Record<RawField, number>> = {};
    const further = new Map(matter.data);
    for (const [field, names] of Object.entries(fieldNames) as [RawField, readonly string[]][]) {
      const name = names.find((name) => !isBlank(matter.data.get(name)));
      if (name === undefined) continue;
      fields[field] = matter.data.get(name);
      lines[field] = matter.lineOf(name);
      further.delete(name);
    }
    const untitled = fields.title === undefined;
    const { html, heading, plainText, excess } = renderMarkdown(matter.content, untitled);
    const extra = readExtra(further);
    const raw: RawArticle = {
      ...fields,
      title: fields.title ?? heading,
      ...(extra && { extra }),
      body: { kind: "html", html },
      plainText,
      lines,
    };
    const other = matter.data.size === 0 ? findOtherForm(text, "Markdown") : [];
    return { raw, problems: [...(excess ? [tooComplex(excess)] : []), ...other] };
  },
};

function tooComplex(excess: string): ProblemInFile {
  return {
    code: "markdown-too-complex",
    severity: "warning",
    found: `The text ${excess}; its page shows it as plain text.`,
    remedy: "Make its marks fewer, split the file, or save it as .txt.",
  };
}

/** The names that people give to a field; the first that holds something counts. */
export const fieldNames: Readonly<Record<RawField, readonly string[]>> = {
  title: ["title", "headline"],
  date: ["date", "published"],
  address: ["url", "link", "source_url"],
  source: ["source", "publisher", "site"],
  authors: ["authors", "author"],
  section: ["section", "category"],
  tags: ["tags", "topics"],
  summary: ["summary", "description", "deck"],
  language: ["lang", "language"],
};

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
