import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Body } from "../../src/text/body.ts";
import { renderMarkdown } from "../../src/text/markdown.ts";
import { idOfParagraph, linkPassages } from "../../src/text/passages.ts";
import { beginningOf, bodyOfPage, longestPage, typeset } from "../../src/text/typesetting.ts";

type Paragraphs = Body & { readonly kind: "paragraphs" };

const ofLines = (...paragraphs: string[]): Paragraphs => ({ kind: "paragraphs", paragraphs });
const repeat = (count: number, text: string): Paragraphs => {
  return { kind: "paragraphs", paragraphs: Array<string>(count).fill(text) };
};
const bytesOf = ({ paragraphs }: Paragraphs) => Buffer.byteLength(paragraphs.join("\n"));
const decide = (body: Paragraphs) => typeset(body, bytesOf(body));

/** The pages of a text, as bodies. */
function pagesOf(body: Paragraphs): Paragraphs[] {
  const setting = decide(body) ?? {};
  const numbers = (setting.pages ?? [[0, 0]]).map((_, at) => at + 1);
  return numbers.map((number) => bodyOfPage(body, setting, number) as Paragraphs);
}

const sentence = "The council voted on the harbour bridge again, and again it was put off. ";

describe("typeset", () => {
  it("leaves ordinary texts alone, the longest articles and poems, too", () => {
    for (const body of [
      ofLines(),
      ofLines("A short one."),
      repeat(280, sentence.repeat(7)),
      ofLines(sentence.repeat(2000)),
      repeat(10_000, "A line of verse that goes on and on"),
      repeat(999, "1"),
    ])
      assert.equal(decide(body), undefined);
    const { html } = renderMarkdown(`## A\n\n${sentence}\n\n`.repeat(2000));
    assert.equal(typeset({ kind: "html", html }, 180_000), undefined);
  });

  it("sets lines close whose marks would outweigh them by far", () => {
    assert.deepEqual(decide(repeat(1001, "a")), { close: true });
    assert.deepEqual(decide(repeat(100_000, "a number")), { close: true });
    assert.equal(decide(repeat(10_000, "more than a few letters")), undefined);
    const { html } = renderMarkdown("a\n\n".repeat(2000));
    assert.deepEqual(typeset({ kind: "html", html }, 6000), { close: true });
  });

  it("divides long texts into pages of 2 MB, and loses nothing", () => {
    const texts: Readonly<Record<string, Paragraphs>> = {
      prose: repeat(10_000, sentence.repeat(6).trim()),
      letters: repeat(1_000_000, "a"),
      signs: repeat(60_000, '<&"> and what is between them'),
      "one line": ofLines(sentence.repeat(60_000).trim()),
      "one line without blanks": ofLines('"'.repeat(1_000_000)),
      "one line of emoji": ofLines("😀".repeat(1_200_000)),
      mixed: ofLines("Short.", sentence.repeat(40_000).trim(), "", "Short.", sentence.trim()),
    };
    for (const [name, body] of Object.entries(texts)) {
      const pages = pagesOf(body);
      const close = decide(body)?.close;
      assert.ok(pages.length > 1, name);
      for (const page of pages) {
        const html = linkPassages(page, "Link to this paragraph", close);
        assert.ok(Buffer.byteLength(html) <= longestPage + 200, name);
        assert.ok(html.isWellFormed(), name);
      }
      const joined = pages.map(({ paragraphs }) => paragraphs.join("")).join("");
      const letters = (text: string) => text.replaceAll(" ", "");
      assert.ok(letters(joined) === letters(body.paragraphs.join("")), name);
    }
  });
});

describe("linkPassages, of a text that is set close", () => {
  const body = ofLines(...Array.from({ length: 250 }, (_, at) => `line <${at}>`));
  const html = linkPassages(body, "Link", true);

  it("sets a hundred lines as one paragraph, with one address", () => {
    assert.equal(html.match(/<p id=/g)?.length, 3);
    assert.equal(html.match(/<br>\n/g)?.length, 247);
    assert.ok(html.includes("line &lt;7&gt;<br>\nline &lt;8&gt;"));
  });

  it("gives a line the address of its paragraph", () => {
    const ids = [...html.matchAll(/<p id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(idOfParagraph(body, 99, true), ids[0]);
    assert.equal(idOfParagraph(body, 100, true), ids[1]);
    assert.equal(idOfParagraph(body, 249, true), ids[2]);
  });

  it("leaves HTML without links", () => {
    const html = "<p>a</p>\n";
    assert.equal(linkPassages({ kind: "html", html }, "Link", true), html);
  });
});

describe("beginningOf", () => {
  it("returns all of a text that has room, and its size", () => {
    const body = ofLines("One & two.", "Three.");
    assert.deepEqual(beginningOf(body, 1000), { body, bytes: 38, isCut: false });
    const html: Body = { kind: "html", html: "<p>é</p>\n" };
    assert.deepEqual(beginningOf(html, 100), { body: html, bytes: 10, isCut: false });
  });

  it("cuts paragraphs where the room ends, and leaves out HTML", () => {
    const cut = beginningOf(ofLines("One.", "Two and three."), 30);
    assert.deepEqual(cut, { body: ofLines("One."), bytes: 13, isCut: true });
    assert.deepEqual(beginningOf(ofLines("One two three"), 17).body, ofLines("One two"));
    const html: Body = { kind: "html", html: "<p>One.</p>\n" };
    assert.deepEqual(beginningOf(html, 10), { body: ofLines(), bytes: 0, isCut: true });
    assert.ok(beginningOf(ofLines("One."), 0).isCut);
  });
});
