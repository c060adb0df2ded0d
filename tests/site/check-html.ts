import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";

/**
 * The recommended rules but for those that are not about valid HTML: titles are as long as their
 * authors made them, and blanks at the ends of lines are the texts' own.
 */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // hono writes void elements as XML does; HTML allows it (section 13.1.2.1).
    "void-style": "off",
    // And `hidden=""` for `hidden`.
    "attribute-empty-style": "off",
    "doctype-style": "off",
  },
});

/** The faults in the HTML of some pages, a line each: file, place, rule, message. */
export async function checkHtml(folder: string, pages: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const page of pages) {
    const found = await findHtmlFaults(readFileSync(join(folder, page), "utf8"));
    faults.push(...found.map((fault) => `${page}:${fault}`));
  }
  return faults;
}

/** The faults in a page, a line each: place, rule, message. */
export async function findHtmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
