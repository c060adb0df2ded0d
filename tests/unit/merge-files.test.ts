import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergeFiles } from "../../src/archive/merge-files.ts";
import { loadArchive } from "../../src/archive.ts";
import type { Article, Published } from "../../src/model/article.ts";
import { factsOf } from "../../src/read/read-article.ts";
import { defaultSettings, parseSettings } from "../../src/settings/settings.ts";
import { makeArticle, type Wish } from "./make-article.ts";
import { makeFolder } from "./make-folder.ts";

const url = "https://harbour.example/a";

function dated(date: string): { published: Published } {
  const precision = (["year", "month", "day"] as const)[date.split("-").length - 1] ?? "day";
  return { published: { date, precision, asFound: date } };
}

/** Merges in every order, which must come to the same. */
function merge(...wishes: readonly Wish[]): Article {
  const files = wishes.map((wish, at) => factsOf(makeArticle({ path: `${at}.txt`, url, ...wish })));
  const merged = mergeFiles(files, "id");
  for (const file of files) {
    const turned = [...files.filter((one) => one !== file).reverse(), file];
    assert.deepEqual(mergeFiles(turned, "id"), merged);
  }
  return merged;
}

describe("mergeFiles", () => {
  it("keeps a date that one copy alone gives, whatever the digests", () => {
    for (let copy = 0; copy < 20; copy += 1) {
      const file = { ...makeArticle({}).file, sha256: `${copy}`.padStart(64, "0"), path: "b.txt" };
      const article = merge({ ...dated("2024-01-17") }, { file });
      assert.equal(article.published?.date, "2024-01-17");
      assert.match(article.path, /^\/2024\/01\/17\//);
    }
  });

  it("takes a field of an index from the first file that tells it, and says which that is", () => {
    const article = merge(
      { text: "The whole of a long text.", fields: { kicker: ["Tides"] } },
      { text: "A part of it.", fields: { kicker: ["Quays"], desk: ["Metro", "Port"] } },
      { text: "Less.", fields: { desk: ["City"] } },
    );
    assert.deepEqual(Object.entries(article.fields ?? {}).sort(), [
      ["desk", ["Metro", "Port"]],
      ["kicker", ["Tides"]],
    ]);
    assert.deepEqual(
      article.furtherFiles.map(({ gave }) => gave),
      [["desk"], undefined],
    );
  });

  it("prefers among equally full texts the file with the finer date, then with more facts", () => {
    const finer = merge({ ...dated("2024"), authors: ["Ada Marsh"] }, dated("2024-01-17"));
    assert.deepEqual([finer.file.path, finer.authors], ["1.txt", ["Ada Marsh"]]);
    const richer = merge({ section: "News" }, { section: "News", tags: ["sea"] }, {});
    assert.equal(richer.file.path, "1.txt");
  });

  it("takes what the fullest text's file does not tell from the others, and names it", () => {
    const article = merge(
      { text: "Long text. And more." },
      { ...dated("2024-01-17"), authors: ["Ada"], summary: "Deck" },
      { section: "News", tags: ["sea"], authors: ["Bob"] },
    );
    const { published, authors, section, tags, summary, file, furtherFiles } = article;
    assert.deepEqual([published?.date, authors, section], ["2024-01-17", ["Ada"], "News"]);
    assert.deepEqual([tags, summary, file.path], [["sea"], "Deck", "0.txt"]);
    const told = Object.fromEntries(
      furtherFiles.map(({ path, gave, says }) => [path, { gave, says }]),
    );
    assert.deepEqual(told, {
      "1.txt": { gave: ["date", "authors", "summary"], says: undefined },
      "2.txt": { gave: ["section", "tags"], says: { authors: "Bob" } },
    });
  });

  it("takes a date that says the same more exactly, though its text is shorter", () => {
    const article = merge({ text: "A long text.", ...dated("2024") }, dated("2024-01"));
    assert.equal(article.published?.date, "2024-01");
    assert.deepEqual(article.furtherFiles[0]?.gave, ["date"]);
  });

  it("shows the best of the addresses, whatever file has it", () => {
    const article = merge(
      { url: "http://harbour.example/a/?utm_source=x", text: "The whole of a long text." },
      { url: "http://www.harbour.example/a", text: "Less." },
      { url: "https://harbour.example/a?fbclid=1", text: "Less still." },
      { url: "https://www.harbour.example/a", text: "None." },
    );
    assert.equal(article.source.url, "https://www.harbour.example/a");
  });

  it("lends the language of a copy, but not that of another text", () => {
    const german = { declaredLanguage: "de", language: "de" };
    const guessed = { language: "en", tags: ["a"] };
    assert.equal(merge({ ...guessed, section: "b" }, german).language, "de");
    assert.equal(merge({ ...guessed, text: "A long text." }, german).language, "en");
  });

  it("holds a borrowed date against the text of the page", () => {
    const dateEvidence = [
      { kind: "event", certain: true, month: 2, day: 17, words: ["x"] },
    ] as const;
    const article = merge({ text: "A long text.", dateEvidence }, dated("2024-01-17"));
    assert.notEqual(article.dateVerdict.verdict, "declared");
    assert.equal(article.published?.date, "2024-01-17");
  });
});

const head = (date: string) => `Ferry returns\n${date}\nhttps://harbour.example/f\n`;

describe("what is told of merged files", () => {
  const problems = (files: Record<string, string>, settings = defaultSettings) =>
    loadArchive(makeFolder(files), settings).ledger.rows.flatMap((row) => row.problems);

  it("warns of other dates and says which won and why", () => {
    const found = problems({
      "a.txt": `${head("20240117")}Text.`,
      "b.txt": `${head("20240118")}Text and more.`,
    });
    const warning = found.find(({ code }) => code === "other-date");
    assert.equal(warning?.file, "a.txt");
    assert.match(warning?.found ?? "", /2024-01-17.*b\.txt.*2024-01-18.*its text is fuller/);
  });

  it("does not say that nothing is to be done for copies with other facts", () => {
    const files = { "a.txt": `${head("20240117")}Text.`, "b.txt": `${head("20240118")}Text.` };
    const found = problems(files);
    assert.deepEqual(found.map(({ code }) => code).sort(), ["duplicate", "other-date"]);
    assert.ok(found.every(({ remedy }) => !remedy.startsWith("Nothing")));
    assert.match(found.map((one) => one.found).join(), /nothing shows which date is right/);
  });

  it("takes the date that is declared for one of the files, without a warning at the others", () => {
    const settings = parseSettings(
      'dates:\n  files:\n    a.txt: { date: 2024-02-01, reason: "As printed." }\n',
      "archive.yaml",
    );
    const files = Object.fromEntries(
      ["a", "b", "c"].map((name) => [`${name}.txt`, `${head("20240117")}Text ${name.repeat(9)}.`]),
    );
    const { articles, ledger } = loadArchive(makeFolder(files), settings);
    assert.equal(articles[0]?.published?.date, "2024-02-01");
    const codes = ledger.rows.flatMap((row) => row.problems.map(({ code }) => code));
    assert.deepEqual(codes, ["version", "version"]);
    assert.equal(articles[0]?.dateVerdict.verdict, "declared");
  });

  it("names copies that stay apart because they have no address", () => {
    const found = problems({ "a.txt": "Title\n2024\nText.", "b/c.txt": "Title\n2024\nText." });
    const note = found.find(({ code }) => code === "same-bytes");
    assert.deepEqual([note?.file, note?.severity], ["b/c.txt", "note"]);
    assert.match(note?.found ?? "", /a\.txt/);
  });

  it("does not speak of an address where there is none", () => {
    const found = problems({
      "a.txt": "Title\n2024\nText.",
      "a.md": "---\ntitle: Title\n---\nOther",
    });
    const version = found.find(({ code }) => code === "version");
    assert.match(version?.found ?? "", /with this title and file name/);
  });
});
