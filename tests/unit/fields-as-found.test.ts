import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings, parseSettings, type Settings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

function read(text: string, name = "a.md", settings: Settings = defaultSettings) {
  const { article, problems } = parseArticle(name, { file: makeFile(name, text) }, settings);
  assert.ok(article, problems.map(({ found }) => found).join());
  const codes = problems.map(({ code, line }) => `${code} ${line}`);
  return { ...article, extra: { ...article.extra }, codes };
}

const head = (...lines: string[]) => read(`---\n${lines.join("\n")}\n---\nText.\n`);

describe("the facts of front matter", () => {
  it("are known by their names in capitals, too", () => {
    const article = head(
      ...[
        "Title: A",
        "DATE: 2024-01-17",
        "URL: https://x.example/a",
        "Author: Ada",
        "Section: News",
      ],
      ...["Tags: sea", "Source-URL: https://x.example/b"],
    );
    const { title, published, source, authors, section, tags, extra, codes } = article;
    assert.deepEqual(
      [title, published?.date, source.url],
      ["A", "2024-01-17", "https://x.example/a"],
    );
    assert.deepEqual([authors, section, tags, codes], [["Ada"], "News", ["sea"], []]);
    assert.deepEqual(extra, { "Source-URL": "https://x.example/b" });
  });

  it("prefer the usual spelling and keep the other", () => {
    const { title, extra } = head("Title: A", "title: B");
    assert.deepEqual([title, extra], ["B", { Title: "A" }]);
  });

  it("take several categories as one section", () => {
    assert.equal(head("title: A", "categories: [News, Sports]").section, "News, Sports");
  });

  it("are shown as found where they are no texts", () => {
    const { extra, codes } = head("title: [a, b]", "date: {a: 1}", "Lang: {b: c}");
    assert.deepEqual(extra, { title: '["a","b"]', date: '{"a":"1"}', Lang: '{"b":"c"}' });
    assert.deepEqual(codes.slice(0, 3), ["bad-field 2", "bad-field 3", "bad-field 4"]);
  });

  it("lose no list for one odd member", () => {
    const { tags, authors, extra, codes } = head(
      ...["title: A", "url: https://x.example/a", "date: 2024"],
      ...["tags: [sea, {a: b}, sky]", "authors: [{x: y}]"],
    );
    assert.deepEqual([tags, authors], [["sea", "sky"], []]);
    assert.deepEqual(extra, { authors: '[{"x":"y"}]', tags: '["sea",{"a":"b"},"sky"]' });
    assert.deepEqual(codes, ["bad-field 6", "bad-field 5"]);
  });

  it("name a language by a tag or not at all", () => {
    const good = head("title: A", "lang: pt_BR");
    assert.deepEqual(
      [good.language, good.extra, good.codes.includes("bad-field 3")],
      ["pt-BR", {}, false],
    );
    for (const lang of ["12", "english", "de; script", "x y", '"\\"><b>"']) {
      const { language, extra, codes } = head("title: A", `lang: ${lang}`);
      assert.deepEqual([language, codes[0]], ["", "bad-field 3"], lang);
      assert.deepEqual(Object.keys(extra), ["lang"]);
    }
  });

  it("keep the publisher beside an address", () => {
    const { source, extra } = head("title: A", "url: https://x.example/a", "publisher: The Hive");
    assert.deepEqual([source.name, extra], ["x.example", { publisher: "The Hive" }]);
    assert.deepEqual(head("title: A", "publisher: The Hive").extra, {});
  });
});

describe("an address", () => {
  it("that is refused is shown as found, by its name if it has one", () => {
    const text = read("Title\n20240117\nftp://x.example/a\nText.", "a.txt");
    assert.deepEqual(text.extra, { "address as found": "ftp://x.example/a" });
    assert.deepEqual(head("title: A", "link: javascript:alert(1)").extra, {
      link: "javascript:alert(1)",
    });
  });

  it("without http is taken for one where it begins with www, and told", () => {
    const { source, extra, codes } = read("Title\n20240117\nwww.x.example/a/1\nText.", "a.txt");
    assert.deepEqual([source.url, source.id], ["http://www.x.example/a/1", "x.example"]);
    assert.deepEqual([extra, codes], [{}, ["bad-address 3"]]);
  });

  it("with letters beyond ASCII gives a source by these letters, at an ASCII path", () => {
    const text = "Title\n20240117\nhttps://www.köln.de/a\nText.";
    const { source } = read(text, "a.txt");
    assert.deepEqual([source.id, source.name], ["xn--kln-sna.de", "köln.de"]);
    const settings = parseSettings("sources:\n  köln.de: Kölner Blatt\n", "archive.yaml");
    assert.equal(read(text, "a.txt", settings).source.name, "Kölner Blatt");
  });
});
