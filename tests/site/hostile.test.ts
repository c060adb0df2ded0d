import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildSite, pageOf, readPage } from "./built-site.ts";
import { type Element, findAll, findOne, textOf } from "./parse-html.ts";

const site = buildSite();

function pageFrom(file: string): Element {
  return readPage(site, pageOf(site, file));
}

function hrefsOf(element: Element): string[] {
  return findAll(element, "a").map((link) => link.attributes.get("href") ?? "");
}

function bodyOf(page: Element): Element {
  return findOne(page, "div", "article__body");
}

describe("a hostile article", () => {
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
    const text = textOf(bodyOf(page));
    assert.ok(text.includes("The sum {{ 7 | times: 7 }} is {{ 7 * 7 }} and $" + "{7*7}."));
    assert.ok(text.includes("{% raw %} never ends."));
  });

  it("shows raw HTML in Markdown as text and keeps links that are safe", () => {
    const body = bodyOf(pageFrom("hostile/raw-html.md"));
    const text = textOf(body);
    assert.ok(text.includes("<script>alert(7)</script>"));
    assert.ok(text.includes('<div onclick="alert(8)">A block</div>'));
    assert.ok(text.includes("<b onmouseover=alert(9)>bold</b>"));
    assert.deepEqual(
      [findAll(body, "img"), findAll(body, "b"), findAll(body, "div")],
      [[], [], []],
    );
    const links = hrefsOf(body).filter((href) => !href.startsWith("#p-"));
    assert.deepEqual(links, [
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
});
