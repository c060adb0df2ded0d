import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/text/hash.ts";
import { isWhole } from "../../src/verify/format-verdict.ts";
import { verifySite } from "../../src/verify/verify.ts";
import { makeSite } from "./make-verifiable.ts";

const [one, two] = ["2021/11/22/one-0123456789ab", "undated/two-ba9876543210"];
const bytes = { "a.txt": "One", "b.md": "Two", "copy/b.txt": "Two." } as const;

interface Row {
  readonly path: keyof typeof bytes | "bad.txt";
  readonly outcome: string;
  readonly page: string | null;
  readonly id: string | null;
}

const a: Row = { path: "a.txt", outcome: "built", page: `/${one}.html`, id: "0123456789ab" };
const b: Row = { path: "b.md", outcome: "built", page: `/${two}.html`, id: "ba9876543210" };
const copy: Row = { ...b, path: "copy/b.txt", outcome: "merged" };
const bad: Row = { path: "bad.txt", outcome: "refused", page: null, id: null };
const rows = [a, b, copy, bad];
const totals = { files: 4, built: 2, merged: 1, refused: 1 };

const twin = `${two}.${sha256(bytes["copy/b.txt"]).slice(0, 8)}.txt`;
const files = {
  "index.html": "home",
  "assets/verify.js": "",
  [`${one}.html`]: "<p>One",
  [`${one}.txt`]: bytes["a.txt"],
  [`${two}.html`]: "<p>Two",
  [`${two}.md`]: bytes["b.md"],
  [twin]: bytes["copy/b.txt"],
  // A former address, which leads to the present one.
  "2020/two-ba9876543210.html": "moved",
};

/** What is wrong with a site that is whole by its manifest, without some of its files. */
function contradictionsOf(
  without: readonly string[],
  report: object | undefined = { totals, files: rows },
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const kept = Object.entries({ ...files, ...more }).filter(([path]) => !without.includes(path));
  const text = JSON.stringify(report, (key, value) =>
    key === "files" && Array.isArray(value) ? value.map(withDigest) : value,
  );
  const site = verifySite(makeSite({ ...Object.fromEntries(kept), "report.json": text }));
  assert.deepEqual([site.differences, site.faults], [[], []]);
  assert.equal(isWhole({ site }), site.contradictions.length === 0);
  return site.contradictions;
}

function withDigest(row: Row): object {
  const text = row.path === "bad.txt" ? "" : bytes[row.path];
  return { ...row, sha256: sha256(text), bytes: text.length };
}

describe("a site whose manifest is right", () => {
  it("is whole where its report agrees, with copies of the article files and without", () => {
    assert.deepEqual(contradictionsOf([]), []);
    const twins = ["assets/verify.js", `${one}.txt`, `${two}.md`, twin];
    assert.deepEqual(contradictionsOf(twins), []);
  });

  it("is not whole without a page that its report lists", () => {
    assert.deepEqual(contradictionsOf([`${two}.html`]), [
      `b.md has its page at ${two}.html, which is not in the manifest`,
      `copy/b.txt has its page at ${two}.html, which is not in the manifest`,
    ]);
  });

  it("is not whole without the copy of an article file, or with another in its place", () => {
    assert.deepEqual(contradictionsOf([`${one}.txt`]), [
      `a.txt has its copy at ${one}.txt, which is not in the manifest`,
    ]);
    assert.deepEqual(contradictionsOf([twin]), [
      `copy/b.txt has its copy at ${twin}, which is not in the manifest`,
    ]);
    assert.deepEqual(contradictionsOf([], undefined, { [`${one}.txt`]: "Won" }), [
      `a.txt has its copy at ${one}.txt, which has other bytes`,
    ]);
  });

  it("is not whole with the page of an article that its report does not list", () => {
    const more = { "2021/three-aaaaaaaaaaaa.html": "", "mine/page-aaaaaaaaaaaa.html": "" };
    assert.deepEqual(contradictionsOf([], undefined, more), [
      "2021/three-aaaaaaaaaaaa.html is the page of an article, but no article file has it",
    ]);
  });

  it("is not whole where its report lost a row, or a page in it", () => {
    assert.deepEqual(contradictionsOf([], { totals, files: [a, b, copy] }), [
      "its totals say “files 4”, but it lists 3",
      "its totals say “refused 1”, but it lists 0",
    ]);
    assert.deepEqual(
      contradictionsOf([], { totals, files: [{ ...a, page: null }, b, copy, bad] }),
      ["a.txt is built, but has no page"],
    );
    assert.deepEqual(contradictionsOf([], { files: [a, copy] }), [
      `copy/b.txt is merged into ${two}.html, but no file is built there`,
    ]);
  });

  it("is not whole without its report, or with something else in its place", () => {
    const site = verifySite(makeSite(files));
    assert.deepEqual(site.contradictions, ["report.json is not in the manifest"]);
    assert.deepEqual(contradictionsOf([], []), ["report.json is not in the form of a report"]);
  });
});
