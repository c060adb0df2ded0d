import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadTexts } from "../../src/archive.ts";
import { planSite } from "../../src/engine/whole-site.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import renderArticle from "../../templates/pages/article.11ty.tsx";
import { makeFolder } from "./make-folder.ts";

/** Renders the pages of files, and returns the text of the section that says where each comes from. */
function render(files: Readonly<Record<string, string>>, yaml = "") {
  const settings = parseSettings(yaml, "archive.yaml");
  const { archive, recordOf } = loadTexts(makeFolder(files), settings);
  const site = planSite(archive, recordOf, false);
  return new Map(
    site.pages.articles.map((item) => {
      const html = String(renderArticle({ site, item, page: { url: item.path } }));
      const [, section = ""] = html.split('class="provenance"');
      return [item.article.file.path, section.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")];
    }),
  );
}

const text = "The ferry stops.\n\nThe ferry stops at the quay, and nobody knows why.\n";

describe("where a date comes from", () => {
  it("stands on the page, if it is not the head", () => {
    const pages = render({
      "2019-03-15-ferry.txt": text,
      "2019/03/other.txt": text.replace("ferry", "tram"),
      "letter.md": `---\ntitle: A letter\n---\nOslo, 15 March 2019\n\n${text}`,
      "there.md": `---\ntitle: There\nurl: https://x.example/2019/03/15/a\n---\n${text}`,
      "plain.md": `---\ntitle: Plain\ndate: 2019-03-15\n---\n${text}`,
    });
    assert.match(pages.get("2019-03-15-ferry.txt") ?? "", /Date from the file’s name/);
    assert.match(pages.get("2019/03/other.txt") ?? "", /as found: 2019\/03 .*names of its folders/);
    assert.match(pages.get("letter.md") ?? "", /15 March 2019 .*first lines of the text/);
    assert.match(pages.get("there.md") ?? "", /Date from the address of the original page/);
    assert.doesNotMatch(pages.get("plain.md") ?? "", /Date from/);
  });

  it("tells in which order it was read, and why", () => {
    const dated = (title: string, day: string) =>
      `---\ntitle: ${title}\ndate: ${day}\n---\n${text}`;
    const files = { "a.md": dated("A", "03/04/2017"), "b.md": dated("B", "31/10/2017") };
    assert.match(
      render(files).get("a.md") ?? "",
      /03\/04\/2017 .*day before the month, as in other dates/,
    );
    const [, declared] =
      [...render({ "a.md": files["a.md"] }, "dates: {order: month-first}")][0] ?? [];
    assert.match(declared ?? "", /month before the day, as declared by the archive/);
  });

  it("is said in Arabic, too", () => {
    const pages = render({ "2019-03-15-ferry.txt": text }, "interface: ar");
    assert.match(pages.get("2019-03-15-ferry.txt") ?? "", /التاريخ من اسم الملف/);
  });
});
