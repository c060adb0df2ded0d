import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { settleIdentities as settleFacts } from "../../src/archive/identity.ts";
import { sharedAddress } from "../../src/checks/shared-address.ts";
import type { UnsettledArticle } from "../../src/model/article.ts";
import { factsOf } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeArticle } from "./make-article.ts";

function settleIdentities(articles: readonly UnsettledArticle[]) {
  return settleFacts(articles.map(factsOf));
}

/** One line an article, in an order of its own: id, title, file, further files. */
function settle(articles: readonly UnsettledArticle[]): string[] {
  const rows = settleIdentities(articles).map(({ id, title, file, furtherFiles }) => {
    const others = furtherFiles.map(({ path, sameText }) => `${sameText ? "=" : "~"}${path}`);
    return [id, title, file.path, ...others].join(" | ");
  });
  return rows.sort();
}

const url = "http://www.tnledger.com/editorial/Article.aspx?id=148803";

describe("settleIdentities", () => {
  it("gives ids that never change, by address or else by path", () => {
    const [byAddress] = settleIdentities([makeArticle({ url })]);
    const [byPath] = settleIdentities([makeArticle({ path: "2021/talks.txt" })]);
    assert.deepEqual([byAddress?.id, byPath?.id], ["b6c618237b77", "2e56624128ea"]);
  });

  it("gives a retitled, redated, edited or moved article the same id", () => {
    const published = { date: "1999", precision: "year", asFound: "1999" } as const;
    for (const change of [{ title: "Other" }, { published }, { text: "Other" }, { path: "z.md" }]) {
      assert.equal(settleIdentities([makeArticle({ url, ...change })])[0]?.id, "b6c618237b77");
    }
  });

  it("takes http, https, www and a tracked address for one", () => {
    const urls = ["http://x.example/a", "https://x.example/a/", "https://www.x.example/a#b"];
    urls.push("https://x.example/a?utm_source=y", "http://x.example:80/a");
    const articles = urls.map((one, index) => makeArticle({ url: one, path: `${index}.txt` }));
    const [article, ...others] = settleIdentities(articles);
    assert.equal(others.length, 0);
    assert.equal(article?.furtherFiles.length, 4);
  });

  it("keeps other hosts, paths and queries apart", () => {
    const urls = ["https://x.example/a", "https://x.example/A", "https://x.example/a?b=1"];
    urls.push("https://y.x.example/a", "https://x.example:8080/a", "https://x.example/a?b=2");
    const ids = settleIdentities(urls.map((one) => makeArticle({ url: one }))).map(({ id }) => id);
    assert.equal(new Set(ids).size, urls.length);
  });

  it("keeps an article in two languages apart, and links the pair", () => {
    const pair = (title: string) => [
      makeArticle({ url, path: "a.md", title: "Bread", declaredLanguage: "en", language: "en" }),
      makeArticle({ url, path: "b.md", title, declaredLanguage: "fr-CA", language: "fr-CA" }),
    ];
    for (const title of ["Du pain", "Bread"]) {
      const settled = settleIdentities(pair(title)).sort((a, b) =>
        a.file.path < b.file.path ? -1 : 1,
      );
      const again = settleIdentities(pair(title).reverse());
      assert.equal(new Set(settled.map(({ id }) => id)).size, 2);
      assert.deepEqual(
        settled.map(({ translations }) => translations?.map(({ path }) => path)),
        [[settled[1]?.path], [settled[0]?.path]],
      );
      assert.deepEqual(
        again.sort((a, b) => (a.file.path < b.file.path ? -1 : 1)),
        settled,
      );
      assert.deepEqual(sharedAddress(settled, defaultSettings, { sameBytes: new Map() }), []);
    }
    const [same, region] = [
      pair("Toast")[0],
      { title: "Toast", declaredLanguage: "en-GB", language: "en-GB" },
    ];
    assert.ok(same);
    const two = settleIdentities([same, makeArticle({ url, path: "b.md", ...region })]);
    assert.deepEqual(
      two.map(({ translations }) => translations),
      [undefined, undefined],
    );
    assert.equal(sharedAddress(two, defaultSettings, { sameBytes: new Map() }).length, 2);
  });

  it("merges equal texts under one address and names the further file", () => {
    const rows = settle([makeArticle({ url, path: "b.txt" }), makeArticle({ url, path: "a.txt" })]);
    assert.deepEqual(rows, ["b6c618237b77 | Title | a.txt | =b.txt"]);
  });

  it("makes the page of the fuller text", () => {
    const short = makeArticle({ url, path: "a.txt", text: "Short." });
    const full = makeArticle({ url, path: "b.txt", text: "Short. And more." });
    const [article] = settleIdentities([short, full]);
    assert.equal(article?.lead, "Short. And more.");
    assert.deepEqual(settle([short, full]), ["b6c618237b77 | Title | b.txt | ~a.txt"]);
  });

  it("gives different titles under one address ids of their own", () => {
    const articles = ["One", "Two"].map((title) =>
      makeArticle({ url, title, path: `${title}.txt` }),
    );
    const ids = settleIdentities(articles).map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
    assert.ok(!ids.includes("b6c618237b77"), "neither has the id of the address alone");
  });

  it("knows a file without an address by its path without the ending", () => {
    const text = makeArticle({ path: "2021/talks.txt", text: "Text." });
    const markdown = makeArticle({ path: "2021/talks.md", text: "Text." });
    assert.equal(settle([text, markdown]).length, 1);
    assert.equal(settle([text, makeArticle({ path: "2022/talks.txt", text: "Text." })]).length, 2);
    assert.equal(settle([text, makeArticle({ path: "2021/talks.old.txt" })]).length, 2);
  });

  it("does not mind the order of the files", () => {
    const articles = [
      makeArticle({ url, path: "a.txt", text: "Short." }),
      makeArticle({ url, path: "b.txt", text: "Longer text." }),
      makeArticle({ url, path: "c.txt", text: "Longer text." }),
      makeArticle({ url, path: "d.txt", text: "Longer wait." }),
      makeArticle({ url, path: "e.txt", title: "Other" }),
      makeArticle({ path: "f.txt" }),
      makeArticle({ path: "f.md" }),
      makeArticle({ url: "https://x.example/a", path: "g.txt" }),
    ];
    const expected = settle(articles);
    assert.equal(expected.length, 4);
    let state = 7;
    for (let round = 0; round < 200; round += 1) {
      const keyed = articles.map((article) => {
        state = (state * 48_271) % 2_147_483_647;
        return { article, state };
      });
      keyed.sort((a, b) => a.state - b.state);
      assert.deepEqual(settle(keyed.map(({ article }) => article)), expected);
    }
  });

  it("gives ids of 12 hex digits to any number of articles, each its own", () => {
    const paths = Array.from({ length: 5000 }, (_, index) => `pile/${index}.txt`);
    const articles = settleIdentities(paths.map((path) => makeArticle({ path })));
    for (const { id } of articles) assert.match(id, /^[0-9a-f]{12}$/);
    assert.equal(new Set(articles.map(({ id }) => id)).size, 5000);
  });
});
