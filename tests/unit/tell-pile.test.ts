import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../src/model/article.ts";
import type { ProblemGroup } from "../../src/model/ledger.ts";
import { countFeatures, type Features, joinFeatures } from "../../src/observe/features.ts";
import { tellPile } from "../../src/observe/tell-pile.ts";
import { makeSettled } from "./make-article.ts";

const article = (path: string, facts: Partial<Article> = {}): Article => {
  const made = makeSettled({ path, id: "a".repeat(12) });
  return { ...made, ...facts };
};
const totals = { files: 9, built: 9, merged: 0, refused: 0, withheld: 0, "not used": 0 };
const tell = (
  features: Features,
  further: Partial<Parameters<typeof tellPile>[0]> = {},
): string[] =>
  tellPile({ features, totals, groups: [], language: "en", ...further }).map(({ found }) => found);
const group = (code: ProblemGroup["code"], count: number): ProblemGroup => ({
  ...{ code, count, severity: "note", remedy: "" },
  examples: [{ code, severity: "note", file: "a.md", found: "", remedy: "" }],
});
const dated = (from: "file name" | "folder" | "text") => ({
  published: { date: "2019-03-14", precision: "day", asFound: "x", from } as const,
});

describe("what a pile as a whole shows", () => {
  it("is nothing where files say all themselves", () => {
    const plain = article("a.md", { language: "en", languageFrom: { by: "text" } });
    assert.deepEqual(tell(countFeatures([plain])), []);
  });

  it("is where days were found, with the first file of each kind", () => {
    const features = countFeatures([
      article("b/2019-03-14-x.md", dated("file name")),
      article("a/2019-03-14-y.md", dated("file name")),
      article("2019/03/z.md", dated("folder")),
    ]);
    assert.deepEqual(
      tell(features).filter((one) => /dated/.test(one)),
      [
        "2 articles are dated by the day in the name of the file (first: a/2019-03-14-y.md).",
        "1 article is dated by the folder that the file is in (first: 2019/03/z.md).",
      ],
    );
  });

  it("is what heads were taken for", () => {
    const lines = { headForm: "lines" } as const;
    const features = countFeatures([article("a.md", lines), article("b.md", lines)]);
    assert.match(
      tell(features)[0] ?? "",
      /^2 files begin with lines such as “Title: …”, .*their heads/,
    );
    assert.match(
      tell(countFeatures([article("a.md", { headForm: "TOML" })]))[0] ?? "",
      /^1 file has/,
    );
  });

  it("is how many pictures there are, and how many are missing", () => {
    const picture = {
      kind: "picture",
      picture: { path: "/p.jpg", width: 1, height: 1, sources: [] },
    } as const;
    const features = countFeatures([article("a.md", { attachments: [picture, null, picture] })]);
    const groups = [group("missing-picture", 12)];
    assert.deepEqual(
      tell(features, { groups }).filter((one) => /picture/.test(one)),
      ["1 article shows 2 pictures; 12 more are missing."],
    );
    assert.deepEqual(
      tell(countFeatures([article("a.md", { language: "en", languageFrom: { by: "text" } })]), {
        groups,
      }),
      ["12 pictures that articles name are missing."],
    );
  });

  it("is which languages were found, where they are not the archive's or not known", () => {
    const pt = { language: "pt", languageFrom: { by: "text" } } as const;
    const features = countFeatures([
      ...["a.md", "b.md"].map((path) => article(path, pt)),
      article("c.md", { language: "en", languageFrom: { by: "text" } }),
      article("d.md", { language: "" }),
      article("e.md", { language: "fr", languageFrom: { by: "file" } }),
    ]);
    assert.deepEqual(tell(features).slice(1), [
      "2 articles are in Portuguese; 1 in English; 1 in French; that of 1 article is not known (first: d.md).",
    ]);
    assert.deepEqual(tell(countFeatures([article("d.md", { language: "" })])), [
      "The language of 1 article is not known (first: d.md).",
    ]);
  });

  it("is a title that a tenth of the articles share, with another for the first of them", () => {
    const same = (at: number) =>
      article(`2019-03-1${at}-the-ferry-is-late.md`, { title: "From the mayor" });
    const others = Array.from({ length: 40 }, (_, at) =>
      article(`${at}.md`, { title: `No. ${at}` }),
    );
    const shared = [1, 2, 3, 4, 5].map(same);
    const [found] = tell(countFeatures([...shared, ...others]));
    assert.match(found ?? "", /^5 of 45 articles have the title “From the mayor”/);
    assert.match(found ?? "", /the first would be “The ferry is late”\.$/);
    assert.deepEqual(
      tell(countFeatures([...shared, ...others, ...others])).filter((one) => /title/.test(one)),
      [],
    );
  });

  it("is what is withheld, and template code, and never more than eight sentences", () => {
    const groups = [group("template-code", 3), group("missing-picture", 1)];
    const told = tell(countFeatures([article("a.md", { language: "" })]), {
      groups,
      totals: { ...totals, withheld: 31 },
    });
    assert.match(told.join("\n"), /^31 of 9 files are withheld from readers: /);
    assert.match(told.join("\n"), /^3 articles hold template code /m);
    assert.ok(told.length <= 8);
  });

  it("is the same of volumes joined as of all articles at once", () => {
    const all = ["c.md", "a.md", "b.md"].map((path) => article(path, dated("text")));
    const parts = [all.slice(0, 1), all.slice(1)].map(countFeatures);
    const { titles: _, ...joined } = joinFeatures(parts);
    const { titles: __, ...whole } = countFeatures(all);
    assert.deepEqual(joined, whole);
  });

  it("takes a title for a name, whatever it is", () => {
    const features = countFeatures(
      ["a.md", "b.md"].map((path) => article(path, { title: "__proto__" })),
    );
    assert.deepEqual(Object.keys(features.titles), ["__proto__"]);
  });
});
