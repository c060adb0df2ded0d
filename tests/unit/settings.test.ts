import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import {
  defaultSettings,
  loadSettings,
  parseSettings,
  readingSettings,
} from "../../src/settings/settings.ts";
import { makeFolder } from "./make-folder.ts";

const parse = (text: string) => parseSettings(text, "archive.yaml");

describe("parseSettings", () => {
  it("takes a file without any key", () => {
    for (const text of ["", "\n", "# only a comment\n", "---\n"]) {
      assert.deepEqual(parse(text), defaultSettings);
    }
  });

  it("has the standard values that archive.yaml tells of", () => {
    assert.deepEqual(defaultSettings, {
      title: "News archive",
      description: "",
      language: "en",
      languages: { sources: {}, folders: {} },
      sources: {},
      encoding: {},
      lines: {},
      fields: {},
      authors: {},
      mojibake: "tell",
      page_sizes: { articles: 100, shelves: 300, latest: 20 },
      twins: true,
      dates: { sources: {}, files: {} },
      look: {},
      indexes: [],
      pictures: { widths: [480, 960, 1600], quality: 75, originals: true },
      assets: [],
    });
  });

  it("reads every key", () => {
    const text = `title: " The Pile "\ndescription: What is kept.\nurl: https://a.example/news
language: pt-BR\nlanguages: {sources: {Harbour.EXAMPLE: cy}, folders: {/1937/: ga}}\nsources:\n  Harbour.EXAMPLE: The Harbour Mail\ntwins: false
encoding: {./: utf8, old/1998/: cp1252}
lines: {/1937/: wrapped, ocr/a.txt: column, .: paragraphs}
fields: {date: date_text, Author: [von, Autor], /old/1998/: {title: Titel}}
authors: {ada: Ada Marsh, bo: [Bo Lund, B. Lund], cy: {name: Cy Vey, aliases: cvey}}
mojibake: mend
page_sizes: {articles: 1, shelves: 2, latest: 1000}
dates:
  all: {months: from-zero}
  sources:
    Harbour.EXAMPLE: {shift: +1 month, reason: " Months read twice. "}
  files:
    a/B.txt: {date: 20211222, reason: See the print edition}
look: {accent: "#0B6E4F", logo: /public/logo.svg}
indexes: [Categories, {field: Photo Credit, label: Photographers, caption: Photo}]
pictures: {widths: [1200, 400, 1200], quality: 60, originals: false}
assets: [./static/, assets//images, static]`;
    assert.deepEqual(parse(text), {
      title: "The Pile",
      description: "What is kept.",
      url: "https://a.example/news/",
      language: "pt-BR",
      languages: { sources: { "harbour.example": "cy" }, folders: { "1937": "ga" } },
      sources: { "harbour.example": "The Harbour Mail" },
      encoding: { ".": "utf-8", "old/1998": "windows-1252" },
      lines: { "1937": "wrapped", "ocr/a.txt": "column", ".": "paragraphs" },
      fields: {
        ".": { date: ["date_text"], authors: ["von", "Autor"] },
        "old/1998": { date: ["date_text"], authors: ["von", "Autor"], title: ["Titel"] },
      },
      authors: {
        ada: { name: "Ada Marsh", aliases: [] },
        bo: { name: "Bo Lund", aliases: ["B. Lund"] },
        cy: { name: "Cy Vey", aliases: ["cvey"] },
      },
      mojibake: "mend",
      page_sizes: { articles: 1, shelves: 2, latest: 1000 },
      twins: false,
      dates: {
        all: { months: "from-zero" },
        sources: { "harbour.example": { shift: "+1 month", reason: "Months read twice." } },
        files: { "a/B.txt": { date: "20211222", reason: "See the print edition" } },
      },
      look: { accent: "#0b6e4f", logo: "logo.svg" },
      indexes: [
        { field: "section" },
        { field: "photo_credit", label: "Photographers", caption: "Photo" },
      ],
      pictures: { widths: [400, 1200], quality: 60, originals: false },
      assets: ["static", "assets/images"],
    });
  });

  it("keeps the standard of a size that is not given", () => {
    const { page_sizes } = parse("page_sizes: {latest: 5}");
    assert.deepEqual(page_sizes, { articles: 100, shelves: 300, latest: 5 });
  });

  it("gives the address of the site one slash at its end, and no query", () => {
    for (const url of ["", "/", "//", "?a=b", "/#top", "/?a=b/c#d"]) {
      assert.equal(parse(`url: "https://A.example${url}"`).url, "https://a.example/");
    }
    assert.equal(parse("url: http://a.example/b/?c").url, "http://a.example/b/");
  });
});

describe("loadSettings", () => {
  const folder = makeFolder({ "own.yaml": "title: From a file\n" });

  it("reads a file", () => {
    assert.equal(loadSettings(join(folder, "own.yaml"), true).title, "From a file");
  });

  it("does without a file that nobody asked for", () => {
    assert.deepEqual(loadSettings(join(folder, "none.yaml"), false), defaultSettings);
  });

  it("names a file that was asked for and is missing", () => {
    assert.throws(() => loadSettings(join(folder, "none.yaml"), true), /none\.yaml: there is no/);
  });

  it("opens nothing that is not a regular file, asked for or not", () => {
    const pipe = join(folder, "pipe.yaml");
    execFileSync("mkfifo", [pipe]);
    for (const [path, fault] of [
      [pipe, /pipe\.yaml: this is not a regular file\./],
      ["/dev/zero", /zero: this is not a regular file\./],
      [folder, /: this is a folder\./],
    ] as const) {
      for (const required of [true, false]) {
        assert.throws(() => loadSettings(path, required), fault);
      }
    }
  });

  it("reads no file of more than 16 MB", () => {
    const large = join(folder, "large.yaml");
    writeFileSync(large, "");
    truncateSync(large, 16 * 1024 * 1024 + 1);
    assert.throws(() => loadSettings(large, true), /large\.yaml: the file has 16777217 bytes; the/);
  });
});

describe("readingSettings", () => {
  const read = (text: string) => readingSettings(parse(text));

  it("are the same whatever the pages say, so that no file is read again", () => {
    const pages = "{title: Another, url: https://b.example, twins: false, interface: ar";
    assert.deepEqual(read(`${pages}, indexes: [tags]}`), read(""));
    const labelled = read("indexes: [{field: kicker, label: Above the title}]");
    assert.deepEqual(labelled, read("indexes: [kicker]"));
  });

  it("are others where a file would be read otherwise", () => {
    const own = ["fields: {date: day}", "authors: {ada: Ada Marsh}", "language: fr"];
    for (const text of [
      "languages: {folders: {.: fr}}",
      "sources: {a.example: A}",
      "indexes: [kicker]",
      ...own,
    ]) {
      assert.notDeepEqual(read(text), read(""));
    }
  });
});
