import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readLineHead } from "../../src/read/heads/line-head.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings, parseSettings, type Settings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

function read(path: string, text: string, settings: Settings = defaultSettings) {
  const { article, problems } = parseArticle(path, { file: makeFile(path, text) }, settings);
  assert.ok(article, problems.map(({ found }) => found).join());
  return { ...article, codes: problems.map(({ code }) => code) };
}

describe("a head of lines with names", () => {
  it("is read as Pelican writes it, in Markdown and in plain text", () => {
    const text =
      "Title: Weir repaired\nDate: 2014-09-03 10:20\nModified: 2014-09-05\nCategory: Works\nTags: weir, river\nSlug: weir\nAuthors: Ada Marsh, Bo Lund\nSummary: It holds\n    again.\n\nThe weir holds.\n";
    for (const path of ["a.md", "a.txt"]) {
      const article = read(path, text);
      assert.deepEqual(
        [article.title, article.published?.date, article.updated?.date, article.section],
        ["Weir repaired", "2014-09-03", "2014-09-05", "Works"],
      );
      assert.deepEqual(
        [article.tags, article.authors, article.summary, article.plainText.trim()],
        [["weir", "river"], ["Ada Marsh", "Bo Lund"], "It holds again.", "The weir holds."],
      );
      assert.deepEqual([article.ownNames, article.codes], [["weir"], ["no-address"]]);
    }
  });

  it("needs no blank behind the colon of a known name, as in a time or an address", () => {
    const article = read("a.md", "Title:Weir repaired\nDate:2014-09-03\nTags:weir\n\nIt holds.\n");
    assert.deepEqual(
      [article.title, article.published?.date, article.tags, article.plainText.trim()],
      ["Weir repaired", "2014-09-03", ["weir"], "It holds."],
    );
    for (const text of ["12:30\nDate:2014-09-03\n\nB.", "https://a.example/b\nTitle: A\n\nB."])
      assert.equal(readLineHead(text), undefined, text);
  });

  it("is read as a mail has it", () => {
    const article = read(
      "mail.txt",
      'Received: from a.example\n\tby b.example\nReceived: from c.example\nFrom: "Marsh, Ada" <ada@harbour.example>\nTo: desk@harbour.example\nSubject: Pilot boat\n launched\nDate: Wed, 3 Sep 2014 10:20:00 +0200\nMessage-ID: <1@harbour.example>\n\nShe floats.\nMore tomorrow.\n',
    );
    assert.deepEqual([article.title, article.authors], ["Pilot boat launched", ["Ada Marsh"]]);
    assert.equal(article.plainText, "She floats.\nMore tomorrow.");
    assert.match(article.extra?.Received ?? "", /a\.example by b\.example.*c\.example/);
    assert.deepEqual(article.extra?.To, "desk@harbour.example");
    assert.match(article.extra?.From ?? "", /ada@harbour\.example/);
  });

  it("is read as MultiMarkdown and Hexo have it", () => {
    const multi = read(
      "a.md",
      "title:  Old tower\nauthor: Ada Marsh\n        Bo Lund\n\nIt leans.\n",
    );
    assert.deepEqual([multi.title, multi.authors], ["Old tower", ["Ada Marsh", "Bo Lund"]]);
    const hexo = read(
      "a.md",
      "title: 'Old: tower'\ndate: 2014-09-03\ntags:\n- stone\n- lean\n---\nIt leans.\n",
    );
    assert.deepEqual(
      [hexo.title, hexo.tags, hexo.plainText],
      ["Old: tower", ["stone", "lean"], "It leans."],
    );
  });

  it("may be a title alone, with an empty line below", () => {
    const { title, plainText } = read("a.txt", "Title: Old tower\n\nIt leans.\nIt stands.\n");
    assert.deepEqual([title, plainText], ["Old tower", "It leans.\nIt stands."]);
  });

  it("ends without an empty line where title and date are there, and no word of the text is taken", () => {
    const text = "Title: Hearing\nDate: 3 September 2014\nChair: Why?\nWitness: For money.\n";
    for (const path of ["a.md", "a.txt"]) {
      const { title, published, plainText } = read(path, text);
      assert.deepEqual([title, published?.date], ["Hearing", "2014-09-03"]);
      assert.equal(plainText, "Chair: Why?\nWitness: For money.");
    }
  });

  it("is none where people speak, or a text begins with a word and a colon", () => {
    for (const text of [
      "Chair: Why?\nWitness: Money.\n\nThey left.",
      "Author: Why?\nPublisher: Money.\nAuthor: Never.\n\nThey left.",
      "Note: the ferry is late\n\nIt came at six.",
      "Note: the ferry is late\nSource: harbour office\n\nIt came at six.",
      "Updated: 3 May 2014\n\nIt came at six.",
      "Date: a word with two meanings\n\nIt came at six.",
      "Title: the word has two meanings\nand this line is text.\n\nMore.",
      "https://a.example/\nTitle: x\n\nMore.",
      "12:30 Title: x\n\nMore.",
      `Title: x\nPresent: ${"name ".repeat(120)}\n\nMore.`,
      "Title: a setext heading\n---\n\nMore.",
      "",
    ])
      assert.equal(readLineHead(text), undefined, text.slice(0, 60));
  });

  it("warns of a name that stands twice", () => {
    const { title, codes } = read("a.txt", "Title: One\nTitle: Two\nDate: 2014\n\nText.");
    assert.deepEqual([title, codes[0]], ["Two", "repeated-key"]);
  });

  it("has the names that an owner declares", () => {
    const settings = parseSettings("fields: {alt: {title: Titel, date: ausgabe}}", "archive.yaml");
    const text = "Titel: Alte Brücke\nAusgabe: 2014-09-03\nOrt: Hafen\n\nSie steht.";
    const { title, published, extra } = read("alt/a.txt", text, settings);
    assert.deepEqual(
      [title, published?.date, { ...extra }],
      ["Alte Brücke", "2014-09-03", { Ort: "Hafen" }],
    );
    assert.equal(read("neu/a.txt", text, settings).published, undefined);
  });
});

describe("a head of lines in another language", () => {
  const heads: readonly (readonly [head: string, date?: string])[] = [
    ["Titel: Alte Brücke\nDatum: 3. Mai 2009\nAutor: Ada Marsh\nQuelle: Hafenblatt", "2009-05-03"],
    ["Titre: Vieux pont\nDate: 3 mai 2009\nAuteur: Ada Marsh\nSource: Hafenblatt", "2009-05-03"],
    [
      "Título: Puente viejo\nFecha: 3 de mayo de 2009\nAutora: Ada Marsh\nFuente: Hafenblatt",
      "2009-05-03",
    ],
    [
      "Título: Ponte velha\nData: 3 de maio de 2009\nAutora: Ada Marsh\nFonte: Hafenblatt",
      "2009-05-03",
    ],
    [
      "Titolo: Ponte vecchio\nData: 3 maggio 2009\nAutore: Ada Marsh\nFonte: Hafenblatt",
      "2009-05-03",
    ],
    ["Titel: Oude brug\nDatum: 3 mei 2009\nAuteur: Ada Marsh\nBron: Hafenblatt", "2009-05-03"],
    ["Tytuł: Stary most\nData: 3 maja 2009\nAutor: Ada Marsh\nŹródło: Hafenblatt", "2009-05-03"],
    ["Von: Ada Marsh\nBetreff: Alte Brücke\nZeitung: Hafenblatt"],
  ];
  for (const [head, date] of heads)
    it(head.slice(0, 24).replace("\n", " / "), () => {
      for (const path of ["a.txt", "a.md"]) {
        const article = read(path, `${head}\n\nIt leans.\n`);
        assert.match(article.title, /^(?:Alte|Vieux|Puente|Ponte|Oude|Stary)/);
        assert.deepEqual(
          [article.published?.date, article.authors, article.source.name, article.plainText.trim()],
          [date, ["Ada Marsh"], "Hafenblatt", "It leans."],
        );
      }
    });

  it("needs two names, and is none where people speak", () => {
    for (const text of [
      "Titel: Alte Brücke\n\nSie steht.",
      "Datum: 3. Mai 2009\n\nSie steht.",
      "Data: We measured for a year.\nVan: It was cold.\n\nThey left.",
      "Data: all of them\nFonte: the sea\n\nThey left.",
      "Autor: Warum?\nQuelle: Geld.\n\nSie gingen.",
    ])
      assert.equal(readLineHead(text), undefined, text);
  });

  it("is withheld by its own words, too", () => {
    const { holds } = parseArticle(
      "a.txt",
      { file: makeFile("a.txt", "Titel: Alte Brücke\nStatus: Entwurf\n\nSie steht.") },
      defaultSettings,
    );
    assert.equal(holds?.length, 1);
  });
});

describe("plain text with a head of another form", () => {
  it("is read with it, and laid out as plain text", () => {
    for (const head of [
      "---\ntitle: Old tower\ndate: 2014-09-03\n---\n",
      '+++\ntitle = "Old tower"\ndate = 2014-09-03\n+++\n',
      '{"title": "Old tower", "date": "2014-09-03"}\n',
    ]) {
      const { title, published, body, plainText } = read(
        "a.txt",
        `${head}It *leans*.\nIt stands.\n`,
      );
      assert.deepEqual(
        [title, published?.date, body.kind],
        ["Old tower", "2014-09-03", "paragraphs"],
      );
      assert.equal(plainText, "It *leans*.\nIt stands.");
    }
  });

  it("stays text where the head cannot be read or gives no fact", () => {
    for (const text of ["---\ntitle: A: B\n---\nText.", "---\nText.", '{"a": 1}\nText.']) {
      const { plainText, title } = read("a.txt", text);
      assert.equal([title, plainText].join("\n").includes("Text."), true);
    }
    assert.ok(read("a.txt", "---\ntitle: A: B\n---\nText.").codes.includes("other-form"));
  });
});
