import { type ProblemInFile, quote } from "../model/problem.ts";
import { splitLines } from "../text/text.ts";

/** {{ Nunjucks, Handlebars, Hugo, Jekyll }}, {{< shortcodes >}}, {{% shortcodes %}}, {% Liquid tags %}. */
const code = /\{\{[^{}\n\r]{1,200}\}\}|\{%[^{}\n\r]{1,200}%\}/;

/**
 * What another site generator would have run. Here it is text like any other: somebody should know
 * that readers see it. Told once a file, with the first of it.
 */
export function findTemplateCode(text: string): ProblemInFile[] {
  const found = code.exec(text);
  if (!found) return [];
  return [
    {
      code: "template-code",
      severity: "note",
      line: splitLines(text.slice(0, found.index)).length,
      found: `The text holds code of a template, ${quote(found[0])}; it is shown as it stands.`,
      remedy: "Write what the code stood for, if you know it.",
    },
  ];
}
