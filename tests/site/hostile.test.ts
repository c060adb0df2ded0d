import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildSite, pageOf, readPage, rowOf } from "./built-site.ts";
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
    // It would only have kept the rest from being run.
    assert.ok(text.includes("never ends."));
  });

  it("shows of raw HTML in Markdown what it means, and keeps links that are safe", () => {
    const body = bodyOf(pageFrom("hostile/raw-html.md"));
    const text = textOf(body);
    assert.doesNotMatch(text, /alert|onclick|<script|<div/);
    assert.ok(text.includes("A block"));
    assert.deepEqual(findAll(body, "b").map(textOf), ["bold"]);
    assert.deepEqual(
      [findAll(body, "img"), findAll(body, "script"), findAll(body, "div")],
      [[], [], []],
    );
    const told = rowOf(site, "hostile/raw-html.md").problems.find(
      ({ code }) => code === "left-out",
    );
    assert.match(told?.found ?? "", /1 script/);
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
