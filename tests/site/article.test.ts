import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite, fixture, pageOf, readPage, rowOf } from "./built-site.ts";
import { type Element, findAll, findOne, resolveLink, textOf } from "./parse-html.ts";

const site = buildSite();

function pageFrom(file: string): Element {
  return readPage(site, pageOf(site, file));
}

function hrefsOf(element: Element): string[] {
  return findAll(element, "a").map((link) => link.attributes.get("href") ?? "");
}

function linesOf(file: string): string[] {
  const text = readFileSync(join(fixture, file), "utf8");
  return text.split(/\r\n|\n/).filter((line) => line !== "");
}

function paragraphsOf(page: Element): string[] {
  return findAll(findOne(page, "div", "article__body"), "p").map(textOf);
}

/** Title, date and address, then one paragraph a line. */
const wholeHeads = [
  "2019/03/lamps.txt",
  "2019/03/ferry-full.txt",
  "2019/loud.TXT",
  "hostile/title.txt",
  "hostile/template.txt",
  "letters/arabic.txt",
  "letters/japanese.txt",
  "titles/three-hundred-letters.txt",
  "titles/no-blanks.txt",
  "titles/only-signs.txt",
];

describe("an article's page", () => {
  for (const file of wholeHeads) {
    it(`has the exact title and all paragraphs in the order of the file: ${file}`, () => {
      const [title, , , ...paragraphs] = linesOf(file);
      const page = pageFrom(file);
      assert.equal(textOf(findOne(page, "h1")), title);
      assert.ok(textOf(findOne(page, "title")).startsWith(title ?? ""));
      assert.deepEqual(paragraphsOf(page), paragraphs);
    });
  }

  it("shows hostile front matter as text", () => {
    const page = pageFrom("hostile/title.md");
    assert.equal(textOf(findOne(page, "h1")), '</title><script>alert(4)</script> & "quotes"');
    const head = textOf(findOne(page, "header", "article__head"));
    assert.ok(head.includes("<img src=x onerror=alert(5)> & Sons"));
    assert.ok(head.includes('"><script>alert(6)</script>'));
  });

  it("shows the syntax of template languages letter by letter", () => {
    const page = pageFrom("hostile/template.md");
    assert.equal(
      textOf(findOne(page, "h1")),
      "{{ site.archive.settings.title }} {% raw %} $" + "{7*7}",
    );
    const text = paragraphsOf(page).join("\n");
    assert.ok(text.includes("The sum {{ 7 | times: 7 }} is {{ 7 * 7 }} and $" + "{7*7}."));
    assert.ok(text.includes("{% raw %} never ends."));
  });

  it("shows raw HTML in Markdown as text and keeps links that are safe", () => {
    const body = findOne(pageFrom("hostile/raw-html.md"), "div", "article__body");
    const text = textOf(body);
    assert.ok(text.includes("<script>alert(7)</script>"));
    assert.ok(text.includes('<div onclick="alert(8)">A block</div>'));
    assert.ok(text.includes("<b onmouseover=alert(9)>bold</b>"));
    assert.deepEqual(
      [findAll(body, "img"), findAll(body, "b"), findAll(body, "div")],
      [[], [], []],
    );
    assert.deepEqual(hrefsOf(body), [
      "https://bellfield-echo.example/safe",
      "https://elsewhere.example/pixel.gif",
      "https://bellfield-echo.example/auto",
    ]);
  });

  it("links to the original page, and to nothing that could run", () => {
    const original = "http://www.lanternpost.example/harbour/lamps?id=7";
    assert.ok(hrefsOf(pageFrom("2019/03/lamps.txt")).includes(original));
    for (const { page } of site.report.files.filter(({ outcome }) => outcome === "built")) {
      for (const href of hrefsOf(readPage(site, page ?? ""))) {
        assert.doesNotMatch(href, /^\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i);
      }
    }
    for (const file of ["javascript-address.md", "javascript-address.txt"]) {
      assert.deepEqual(findAll(pageFrom(`2021/${file}`), "p", "article__original"), [], file);
    }
  });

  it("says so when the archive holds the headline only", () => {
    const page = pageFrom("undated/only-a-headline.txt");
    assert.match(paragraphsOf(page).join(), /headline only/);
  });

  it("names and links every file it was made from, byte for byte", () => {
    for (const { path, outcome, sha256 } of site.report.files) {
      if (outcome === "refused") continue;
      const page = pageOf(site, path);
      const provenance = findOne(readPage(site, page), "section", "provenance");
      assert.ok(textOf(provenance).includes(`${sha256}`), path);
      const link = findAll(provenance, "a").find((one) => textOf(one) === path);
      const twin = resolveLink(link?.attributes.get("href") ?? "", page);
      assert.deepEqual(readFileSync(join(site.folder, twin)), readFileSync(join(fixture, path)));
    }
  });

  it("tells an equal text from another version", () => {
    const lamps = textOf(findOne(pageFrom("2019/03/lamps.txt"), "section", "provenance"));
    assert.match(lamps, /Same text in 2019\/03\/lamps/);
    const ferry = textOf(findOne(pageFrom("2019/03/ferry-full.txt"), "section", "provenance"));
    assert.match(ferry, /Another version in 2019\/03\/ferry-short\.txt/);
  });

  it("stands at an address of letters, digits and hyphens, whatever its title", () => {
    for (const { page } of site.report.files.filter(({ outcome }) => outcome === "built")) {
      assert.match(page ?? "", /^\/(?:[a-z0-9]+\/)+[a-z0-9][a-z0-9-]{0,79}-[0-9a-f]{12}\.html$/);
    }
    assert.equal(rowOf(site, "undated/no-date.txt").page?.startsWith("/undated/"), true);
  });
});
