import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPeople } from "../../src/read/people.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings, parseSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

/** What heads have for authors, and the people that it names. */
const people: readonly [value: unknown, ...names: string[]][] = [
  // One person.
  ["Ada Marsh", "Ada Marsh"],
  ["  Ada   Marsh ", "Ada Marsh"],
  ["By Ada Marsh", "Ada Marsh"],
  ["by Ada Marsh.", "Ada Marsh"],
  ["By: Ada Marsh", "Ada Marsh"],
  ["BY ADA MARSH", "ADA MARSH"],
  ["Written by Ada Marsh", "Ada Marsh"],
  ["Por Ana Gómez", "Ana Gómez"],
  ["Par Nordstrom", "Par Nordstrom"],
  ["Byron Hale", "Byron Hale"],
  ["Von Ada Marsh und Bo Lund", "Ada Marsh", "Bo Lund"],
  ["Av Lars Berg och Eva Lind", "Lars Berg", "Eva Lind"],
  ["Door Jan de Vries en Piet Bos", "Jan de Vries", "Piet Bos"],
  ["Di Mario Rossi e Anna Bianchi", "Mario Rossi", "Anna Bianchi"],
  ["Di Stefano Alba", "Di Stefano Alba"],
  ["Ramón y Cajal, Santiago", "Santiago Ramón y Cajal"],
  ["Marsh, A., Lund, B.", "A. Marsh", "B. Lund"],
  [{ name: "null" }],
  [[{ name: null, url: "~" }, { name: "Ada Marsh" }], "Ada Marsh"],
  ["false"],
  ["N/A"],
  ["Unknown"],
  ["Marsh, Ada", "Ada Marsh"],
  ["MARSH, ADA", "ADA MARSH"],
  ["Marsh, Ada B.", "Ada B. Marsh"],
  ["Marsh, A. B.", "A. B. Marsh"],
  ["Marsh, Ada, Ph.D.", "Ada Marsh, Ph.D."],
  ["van der Lund, Cy", "Cy van der Lund"],
  ["O’Hale, Bo", "Bo O’Hale"],
  ["LI, Wei", "Wei LI"],
  ["Li, Ma", "Ma Li"],
  ["Ada Marsh, Ph.D.", "Ada Marsh, Ph.D."],
  ["Ada Marsh, M.D., M.P.H.", "Ada Marsh, M.D., M.P.H."],
  ["Bo Lund, Jr.", "Bo Lund, Jr."],
  ["Bo Lund Jr.", "Bo Lund Jr."],
  ["Bo Lund, III", "Bo Lund, III"],
  ["V. David Z.", "V. David Z."],
  ["José Ortega y Gasset", "José Ortega y Gasset"],
  ["ada@harbour.example", "ada@harbour.example"],
  ["@adamarsh", "@adamarsh"],
  ["ada-marsh", "ada-marsh"],
  // Several.
  ["By Ada Marsh and Bo Lund", "Ada Marsh", "Bo Lund"],
  ["By ADA MARSH and BO LUND", "ADA MARSH", "BO LUND"],
  ["Ada Marsh & Bo Lund", "Ada Marsh", "Bo Lund"],
  ["Ada Marsh, with Bo Lund", "Ada Marsh", "Bo Lund"],
  ["Ada Marsh, Bo Lund", "Ada Marsh", "Bo Lund"],
  ["Ada Marsh, Bo Lund and Cy Vey", "Ada Marsh", "Bo Lund", "Cy Vey"],
  ["Ada Marsh, Bo Lund, and Cy Vey", "Ada Marsh", "Bo Lund", "Cy Vey"],
  ["Ada, Bo and Cy", "Ada", "Bo", "Cy"],
  ["Ada, Bo, Cy", "Ada", "Bo", "Cy"],
  ["Marsh, Ada; Lund, Bo", "Ada Marsh", "Bo Lund"],
  ["Marsh, Ada and Lund, Bo", "Ada Marsh", "Bo Lund"],
  ["Bo Lund, Jr. and Ada Marsh, M.D.", "Bo Lund, Jr.", "Ada Marsh, M.D."],
  ["Ada Marsh | Bo Lund", "Ada Marsh", "Bo Lund"],
  ["Ada Marsh / Bo Lund", "Ada Marsh", "Bo Lund"],
  ["Ada Marsh\nBo Lund", "Ada Marsh", "Bo Lund"],
  ["Anna Groß und Bernd Klein", "Anna Groß", "Bernd Klein"],
  ["Ana Pérez y Luis Gómez", "Ana Pérez", "Luis Gómez"],
  ["Іван Гончар та Леся Мельник", "Іван Гончар", "Леся Мельник"],
  ["أحمد علي، سارة حسن", "أحمد علي", "سارة حسن"],
  ["王小明、李华", "王小明", "李华"],
  ["ada-marsh, bo-lund", "ada-marsh", "bo-lund"],
  // Offices and companies.
  ["Ada Marsh, The Port Post", "Ada Marsh"],
  ["Ada Marsh, Staff Writer", "Ada Marsh"],
  ["Ada Marsh, Associated Press", "Ada Marsh"],
  ["Ada Marsh / Reuters", "Ada Marsh"],
  ["Ada Marsh (AFP)", "Ada Marsh"],
  ["Ada Marsh, Bo Lund, The Port Post", "Ada Marsh", "Bo Lund"],
  ["By Ada Marsh, Special to The Post", "Ada Marsh"],
  ["The Port Post", "The Port Post"],
  ["By Staff and Wire Reports", "Staff and Wire Reports"],
  ["Reuters, Inc.", "Reuters, Inc."],
  ["AP, Reuters", "AP, Reuters"],
  ["Hale & Marsh", "Hale & Marsh"],
  ["Hale, Marsh & Co.", "Hale, Marsh & Co."],
  // Marks.
  ["[[Ada Marsh]]", "Ada Marsh"],
  ["[[people/ada|Ada Marsh]]", "Ada Marsh"],
  ["[[Ada Marsh]], [[Bo Lund]]", "Ada Marsh", "Bo Lund"],
  [[["Ada Marsh"]], "Ada Marsh"],
  [[[["Marsh", "Ada"]]], "Ada Marsh"],
  ["[Ada Marsh](https://harbour.example/ada)", "Ada Marsh"],
  ['<a href="/ada">Ada Marsh</a>', "Ada Marsh"],
  ["Ada Marsh <ada@harbour.example>", "Ada Marsh"],
  ["ada@harbour.example (Ada Marsh)", "Ada Marsh"],
  ['"Marsh, Ada" <ada@harbour.example>', "Ada Marsh"],
  // Lists, things, maps.
  [["Marsh, Ada", "By Bo Lund"], "Ada Marsh", "Bo Lund"],
  [{ name: "Ada Marsh", email: "ada@harbour.example" }, "Ada Marsh"],
  [
    [{ name: "Ada Marsh" }, { name: "Bo Lund", url: "https://x.example" }, "Cy Vey"],
    "Ada Marsh",
    "Bo Lund",
    "Cy Vey",
  ],
  [{ first_name: "Ada", last_name: "Marsh" }, "Ada Marsh"],
  [{ ada: { name: "Ada Marsh" }, bo: { name: "Bo Lund" } }, "Ada Marsh", "Bo Lund"],
  [{ "Ada Marsh": "https://x.example", "Bo Lund": "" }, "Ada Marsh", "Bo Lund"],
  [{ ada: "Ada Marsh" }, "Ada Marsh"],
  // Nobody.
  ["null"],
  ["~"],
  [" "],
  [["null", "", "Ada Marsh"], "Ada Marsh"],
  [{}],
  [5],
];

describe("readPeople", () => {
  for (const [value, ...names] of people)
    it(`finds ${names.join(" + ") || "nobody"} in ${JSON.stringify(value)}`, () => {
      assert.deepEqual(readPeople(value).names, names);
    });

  it("says where the names have not all the words", () => {
    for (const text of ["Ada Marsh, The Port Post", "Ada Marsh (AFP)", "Ada Marsh <a@b.example>"])
      assert.equal(readPeople(text).isWhole, false, text);
    for (const text of ["By Ada Marsh and Bo Lund", "Marsh, Ada", "[[Ada Marsh]]", "The Port Post"])
      assert.equal(readPeople(text).isWhole, true, text);
  });

  it("takes no time for texts without end", () => {
    for (const text of ["a, ".repeat(50_000), "[[".repeat(50_000), "Ada Marsh and ".repeat(140)])
      assert.ok(readPeople(text).names.length > 0);
  });
});

describe("authors of an article", () => {
  const read = (head: string, yaml = "") => {
    const file = makeFile("a.md", `---\ntitle: A\n${head}\n---\nText.\n`);
    const { article, problems } = parseArticle(
      "a.md",
      { file },
      yaml ? parseSettings(yaml, "archive.yaml") : defaultSettings,
    );
    assert.ok(article);
    return { ...article, extra: { ...article.extra }, codes: problems.map(({ code }) => code) };
  };

  it("leave in the record what is no name, without a warning", () => {
    const office = read("author: Ada Marsh, The Port Post");
    assert.deepEqual(office.extra, { author: "Ada Marsh, The Port Post" });
    const thing = read("author: {name: Ada Marsh, email: ada@harbour.example}");
    assert.deepEqual(thing.extra, { author: '{"name":"Ada Marsh","email":"ada@harbour.example"}' });
    for (const { codes } of [office, thing]) assert.ok(!codes.includes("bad-field"));
  });

  it("are nobody where a program wrote null", () => {
    for (const head of [
      "author: null",
      "author: ~",
      'author: "null"',
      "authors: [null]",
      "author:",
    ]) {
      const { authors, extra, codes } = read(head);
      assert.deepEqual([authors, extra, codes.includes("bad-field")], [[], {}, false], head);
    }
  });

  const yaml = 'authors: {v-david-z: "V. David Z.", ada: [Ada Marsh, A. Marsh]}';

  it("have the names that the owner declares, in any spelling", () => {
    assert.deepEqual(read("author: V-David-Z", yaml).authors, ["V. David Z."]);
    assert.deepEqual(read("authors: [a. marsh, ADA MARSH, Bo Lund]", yaml).authors, [
      "Ada Marsh",
      "Bo Lund",
    ]);
  });

  it("are the source, where they are declared and no other is named", () => {
    assert.deepEqual(read("author: v-david-z", yaml).source, {
      id: "v-david-z",
      name: "V. David Z.",
    });
    assert.deepEqual(read("author: Bo Lund and A. Marsh", yaml).source.id, "ada");
    assert.equal(read("author: Bo Lund", yaml).source.id, "unknown-source");
    assert.equal(read("author: ada\nsource: The Hive", yaml).source.id, "the-hive");
    assert.equal(read("author: ada\nurl: https://hive.example/a", yaml).source.id, "hive.example");
  });
});
