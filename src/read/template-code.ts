import { type ProblemInFile, quote } from "../model/problem.ts";
import { splitLines } from "../text/text.ts";

/**
 * Template code: {{ Nunjucks, Handlebars, Hugo, Jekyll }}, {{< shortcodes >}}, {{% shortcodes %}}, {%
 * Liquid tags %}.
 */
const code = /\{\{[^{}\n\r]{1,200}\}\}|\{%[^{}\n\r]{1,200}%\}/;

/**
 * Finds code that another site generator would have run. Here it is text like any other, so the owner
 * should know that readers see it. Reported once per file, with its first occurrence.
 */
export function findTemplateCode(text: string): ProblemInFile[] {
  const found = code.exec(text);
  return found ? [tellCode(found[0], splitLines(text.slice(0, found.index)).length)] : [];
}

/** The problem of template code that is shown as it is. */
export function tellCode(raw: string, line: number): ProblemInFile {
  return {
    code: "template-code",
    severity: "note",
    line,
    found: `The text contains template code, ${quote(raw)}; it is shown as it is.`,
    remedy: "Write what the code stood for, if you know it.",
  };
}
