import { meanings } from "../../model/field-names.ts";
import { renderHtml } from "../../text/markdown.ts";
import type { Format } from "./format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readMarkedUp } from "./marked-up.ts";
import { isTemplate } from "./templates.ts";

/** HTML with YAML front matter, as Jekyll, Hugo and Hexo take it: its elements for reading are shown. */
export const html: Format = {
  name: "HTML",
  endings: ["html", "htm"],
  tellsTemplateCode: true,
  parse(file, { names } = {}) {
    const matter = readFrontMatter(file.text);
    if ("refusal" in matter) return matter;
    if (matter.content.length === file.text.length) {
      if (isTemplate(file.path, file.text)) return { other: "page" };
      // A page that leads to another at once is no article.
      if (/<meta\b[^>]*\bhttp-equiv\s*=\s*["']?refresh/i.test(file.text.slice(0, 4000)))
        return { other: "page" };
      return {
        refusal: {
          code: "saved-page",
          severity: "refusal",
          line: 1,
          found: "This is an HTML page without a head that says what article it is.",
          remedy:
            "Write its facts above it, between two lines of ---, such as “title: …” and “date: 2021-11-22”; or keep it outside the articles folder.",
        },
      };
    }
    return readMarkedUp(file, matter, renderHtml, meanings(names));
  },
};
