import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { RawField } from "../../src/model/article.ts";
import { fieldNames, fieldOf, meanings } from "../../src/model/field-names.ts";
import { nameFields } from "../../src/read/name-fields.ts";

function name(data: Record<string, unknown>, known = meanings()) {
  const { fields, further, names } = nameFields(
    { data: new Map(Object.entries(data)), lineOf: () => 1 },
    known,
  );
  return { fields: { ...fields }, further: { ...further }, names };
}

/** A head in the manner of each system, and the facts in it; what is left over stands in the record. */
const systems: readonly [
  system: string,
  head: Record<string, unknown>,
  facts: Partial<Record<RawField, unknown>>,
  further?: Record<string, unknown>,
][] = [
  [
    "Jekyll",
    {
      layout: "post",
      title: "A",
      last_modified_at: "2019-04-01",
      published: "true",
      excerpt: "E",
      external_url: "https://p.example/a",
    },
    { title: "A", updated: "2019-04-01", summary: "E", address: "https://p.example/a" },
    { layout: "post", published: "true" },
  ],
  [
    "Hugo",
    {
      title: "A",
      publishDate: "2019-03-17",
      lastmod: "2019-04-01",
      url: "/2019/a/",
      params: { byline: "Ada", desk: "4" },
    },
    { title: "A", date: "2019-03-17", updated: "2019-04-01", authors: "Ada" },
    { url: "/2019/a/", params: { desk: "4" } },
  ],
  [
    "Hexo",
    {
      title: "A",
      date: "2019-03-17",
      updated: "2019-04-01",
      categories: [["News", "Sea"], ["Works"]],
      permalink: "2019/a",
    },
    { title: "A", date: "2019-03-17", updated: "2019-04-01", section: ["News", "Sea", "Works"] },
    { permalink: "2019/a" },
  ],
  [
    "Eleventy",
    { title: "A", date: "Last Modified", tags: ["sea"] },
    { title: "A", tags: ["sea"] },
    { date: "Last Modified" },
  ],
  [
    "Astro",
    { title: "A", pubDate: "2019-03-17", updatedDate: "2019-04-01", description: "D" },
    { title: "A", date: "2019-03-17", updated: "2019-04-01", summary: "D" },
  ],
  [
    "Zola",
    {
      title: "A",
      taxonomies: { tags: ["sea"], categories: ["News"] },
      extra: { author: "Ada", date: "2019" },
    },
    { title: "A", tags: ["sea"], section: ["News"], authors: "Ada", date: "2019" },
  ],
  [
    "Ghost",
    {
      title: "A",
      published_at: "2019-03-17T10:00:00.000Z",
      updated_at: "2019-04-01",
      custom_excerpt: "null",
      excerpt: "E",
      canonical_url: "https://p.example/a",
      primary_author: { name: "Ada" },
      tags: [{ name: "sea" }, { name: "sky" }],
      visibility: "public",
    },
    {
      title: "A",
      date: "2019-03-17T10:00:00.000Z",
      updated: "2019-04-01",
      summary: "E",
      address: "https://p.example/a",
      authors: { name: "Ada" },
      tags: ["sea", "sky"],
    },
    { visibility: "public" },
  ],
  [
    "clippers",
    {
      title: "A",
      source: "https://p.example/a",
      author: ["[[Ada]]"],
      published: "2019-03-17",
      created: "2024-01-02",
    },
    { title: "A", address: "https://p.example/a", authors: ["[[Ada]]"], date: "2019-03-17" },
    { created: "2024-01-02" },
  ],
  [
    "pages' own data",
    {
      headline: "A",
      datePublished: "2019-03-17",
      dateModified: "2019-04-01",
      publisher: { name: "The Hive", logo: "x" },
      inLanguage: "fr",
    },
    { title: "A", date: "2019-03-17", updated: "2019-04-01", source: "The Hive", language: "fr" },
    { publisher: { name: "The Hive", logo: "x" } },
  ],
  [
    "a desk",
    {
      Headline: "A",
      "Pub date": "2019-03-17",
      Byline: "By Ada",
      Kicker: "Opinion",
      Standfirst: "S",
      "Source-URL": "https://p.example/a",
    },
    {
      title: "A",
      date: "2019-03-17",
      authors: "By Ada",
      kicker: "Opinion",
      summary: "S",
      address: "https://p.example/a",
    },
  ],
];

describe("nameFields", () => {
  for (const [system, head, facts, further = {}] of systems)
    it(`finds the facts in a head of ${system}`, () => {
      const found = name(head);
      assert.deepEqual(found.fields, facts);
      assert.deepEqual(found.further, further);
    });

  it("takes every name of its table, in other spellings, too", () => {
    for (const [field, names] of Object.entries(fieldNames) as [RawField, readonly string[]][])
      for (const one of names) {
        const value = field === "address" ? "https://p.example/a" : "2019";
        for (const key of [one, one.toUpperCase(), one.replaceAll("_", "-")])
          assert.equal(name({ [key]: value }).fields[field], value, key);
        assert.equal(fieldOf(one), one === "source" ? "source" : field);
      }
  });

  it("takes the first name that has a value, and keeps the others", () => {
    const { fields, further } = name({
      headline: "B",
      title: "~",
      created: "2018",
      date: "2019",
      issued: "",
    });
    assert.deepEqual([fields, further], [{ title: "B", date: "2019" }, { created: "2018" }]);
  });

  it("takes of several dates the first that looks like one", () => {
    const { fields, further } = name({ date: "soon", created: "2018-01-02" });
    assert.deepEqual([fields, further], [{ date: "2018-01-02" }, { date: "soon" }]);
    assert.deepEqual(name({ date: "soon", created: "later" }).fields, { date: "soon" });
  });

  it("takes no switch for a date", () => {
    for (const word of ["true", "false", "True", "yes", "no", "on"])
      assert.deepEqual(name({ published: word }).fields, {});
  });

  it("leaves out what is nothing", () => {
    const nothing = {
      title: "null",
      author: "~",
      tags: [],
      date: "",
      url: null,
      a: {},
      b: "NULL",
      c: " ",
    };
    assert.deepEqual(name(nothing), { fields: {}, further: {}, names: {} });
    assert.deepEqual(name({ tags: ["null", "sea", ""] }).fields, { tags: ["sea"] });
  });

  it("tells an address from a path, a name and a whole site", () => {
    const rows: readonly [
      head: Record<string, unknown>,
      address?: string | undefined,
      source?: string,
    ][] = [
      [{ url: "/a/" }],
      [{ url: "./a" }],
      [{ link: "https://p.example/" }, "https://p.example/"],
      [{ url: "<https://p.example/a>" }, "https://p.example/a"],
      [{ permalink: "https://p.example/a" }, "https://p.example/a"],
      [{ permalink: "/a/" }],
      [{ canonical: "true" }],
      [{ source: "https://p.example/a", url: "/a/" }, "https://p.example/a"],
      [{ source: "[The Post](https://p.example/a)" }, "https://p.example/a"],
      [
        { source: { name: "The Post", url: "https://p.example/a" } },
        "https://p.example/a",
        "The Post",
      ],
      [{ source: "https://www.p.example/" }, undefined, "p.example"],
      [
        { source: "The Post", original_url: "https://p.example/a" },
        "https://p.example/a",
        "The Post",
      ],
      [{ url: "not one" }, "not one"],
    ];
    for (const [head, address, source] of rows) {
      const { fields } = name(head);
      assert.deepEqual([fields.address, fields.source], [address, source], JSON.stringify(head));
    }
  });

  it("keeps in the record what a fact does not say", () => {
    const head = { source: { name: "The Post", url: "https://p.example/a", rights: "all" } };
    assert.deepEqual(name(head).further, head);
    const link = { source: "[The Post](https://p.example/a)" };
    assert.deepEqual(name(link).further, link);
    assert.deepEqual(name({ tags: [{ name: "sea" }] }).further, {});
  });

  it("takes the owner's names before ours", () => {
    const known = meanings({ date: ["date_text"], section: ["desk"] });
    const { fields, further } = name({ date: "2020", "Date text": "2019", desk: "Sea" }, known);
    assert.deepEqual([fields, further], [{ date: "2019", section: "Sea" }, { date: "2020" }]);
  });

  it("names facts inside a map by both keys", () => {
    assert.deepEqual(name({ extra: { title: "A" } }).names, { title: "extra.title" });
    assert.deepEqual(name({ extra: { title: "A" }, headline: "B" }).fields, { title: "B" });
  });
});
