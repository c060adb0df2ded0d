import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Body } from "../../src/text/body.ts";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { idOfParagraph, linkPassages, passageIds } from "../../src/text/passages.ts";
import { measureCpuTime } from "./cpu-time.ts";

const idOf = (text: string) => passageIds()(text);
const idsIn = (body: Body) => {
  return [...linkPassages(body, "Link").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
};
const paragraphs = (...texts: string[]) => ({ kind: "paragraphs", paragraphs: texts }) as const;
const markdown = (text: string): Body => ({ kind: "html", html: renderMarkdown(text).html });

/** Readers have cited these: they must never change. */
const published = [
  ["The ferry will cross six times a day.", "p-fmlgmd"],
  ["عادت المصابيح إلى الميناء مساء الثلاثاء.", "p-1rgzkuv"],
  ["", "p-ztntfp"],
] as const;

describe("passageIds", () => {
  for (const [text, id] of published) {
    it(`gives “${text}” the id ${id}, now and ever`, () => assert.equal(idOf(text), id));
  }

  it("minds neither how lines are broken nor how an accent is stored", () => {
    assert.equal(idOf("Caf\u00e9 by\nthe  sea "), idOf("Cafe\u0301 by the\u00a0sea"));
    assert.notEqual(idOf("by the sea"), idOf("by the lea"));
  });

  it("tells equal paragraphs apart by their number", () => {
    const ids = ["a", "b", "a", "a"].map(passageIds());
    assert.equal(new Set(ids).size, 4);
    assert.deepEqual(ids.slice(2), [`${ids[0]}-2`, `${ids[0]}-3`]);
  });
});

describe("linkPassages", () => {
  it("keeps the ids of all others when a paragraph comes between", () => {
    const [first, second] = idsIn(paragraphs("One.", "Two."));
    const [before, , after] = idsIn(paragraphs("One.", "New.", "Two."));
    assert.deepEqual([before, after], [first, second]);
  });

  it("gives a paragraph the same id in Markdown as in plain text, whatever marks it has", () => {
    const plain = idsIn(paragraphs('Rain & "wind" at sea', "Then sun"));
    assert.deepEqual(
      idsIn(markdown('Rain & "wind" at *sea*\n\n[Then](https://a.example/) sun')),
      plain,
    );
  });

  it("links headings, quotations and loose items of Markdown, each once", () => {
    const ids = idsIn(markdown("# A\n\n> B\n\n- C\n\n- D\n\n```\nE\n```\n\n<b>F</b>"));
    assert.equal(ids.length, 5);
    assert.equal(new Set(ids).size, 5);
  });

  it("adds nothing that is copied or searched", () => {
    const html = linkPassages(paragraphs("a < b", "$& $1"), "Link");
    assert.deepEqual(html.match(/>[^<\n]+</g), [">a &lt; b<", ">$&amp; $1<"]);
  });

  it("takes no time with 200,000 characters of marks", () => {
    const spent = measureCpuTime();
    linkPassages({ kind: "html", html: `<p>${"<em>x</em> ".repeat(20_000)}</p>` }, "Link");
    assert.ok(spent() < 2000);
  });
});

describe("idOfParagraph", () => {
  it("names the id of a paragraph by its place in the file", () => {
    const body = paragraphs("a", "b", "a");
    assert.equal(idOfParagraph(body, 2), idsIn(body)[2]);
  });
});
