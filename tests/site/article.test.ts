import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite, fixture, pageOf, readPage, rowOf } from "./built-site.ts";
import { type Element, findAll, findOne, resolveLink, textOf } from "./parse-html.ts";

const site = buildSite();

function pageFrom(file: string): Element {
  return readPage(site, pageOf(site, file));
}

function linesOf(file: string): string[] {
  const text = readFileSync(join(fixture, file), "utf8");
  return text.split(/\r\n|\n/).filter((line) => line !== "");
}

function paragraphsOf(page: Element): string[] {
  return findAll(findOne(page, "div", "article__body"), "p").map(textOf);
}

/** Title, date and address, then one paragraph a line. */
const wholeHeads = [
  "2019/03/lamps.txt",
  "2019/03/ferry-full.txt",
  "2019/loud.TXT",
  "hostile/title.txt",
  "hostile/template.txt",
  "letters/arabic.txt",
  "letters/japanese.txt",
  "titles/three-hundred-letters.txt",
  "titles/no-blanks.txt",
  "titles/only-signs.txt",
];

describe("an article's page", () => {
  for (const file of wholeHeads) {
    it(`has the exact title and all paragraphs in the order of the file: ${file}`, () => {
      const [title, , , ...paragraphs] = linesOf(file);
      const page = pageFrom(file);
      assert.equal(textOf(findOne(page, "h1")), title);
      assert.ok(textOf(findOne(page, "title")).startsWith(title ?? ""));
      assert.deepEqual(paragraphsOf(page), paragraphs);
    });
  }

  it("says so when the archive holds the headline only", () => {
    const page = pageFrom("undated/only-a-headline.txt");
    assert.match(paragraphsOf(page).join(), /headline only/);
  });

  it("names and links every file it was made from, byte for byte", () => {
    for (const { path, outcome, sha256 } of site.report.files) {
      if (outcome !== "built" && outcome !== "merged") continue;
      const page = pageOf(site, path);
      const provenance = findOne(readPage(site, page), "section", "provenance");
      assert.ok(textOf(provenance).includes(`${sha256}`), path);
      const link = findAll(provenance, "a").find((one) => textOf(one) === path);
      const twin = resolveLink(link?.attributes.get("href") ?? "", page);
      assert.deepEqual(readFileSync(join(site.folder, twin)), readFileSync(join(fixture, path)));
    }
  });

  it("tells an equal text from another version", () => {
    const lamps = textOf(findOne(pageFrom("2019/03/lamps.txt"), "section", "provenance"));
    assert.match(lamps, /Same text in 2019\/03\/lamps/);
    const ferry = textOf(findOne(pageFrom("2019/03/ferry-full.txt"), "section", "provenance"));
    assert.match(ferry, /Another version in 2019\/03\/ferry-short\.txt/);
  });

  it("stands at an address of letters, digits and hyphens, whatever its title", () => {
    for (const { page } of site.report.files.filter(({ outcome }) => outcome === "built")) {
      assert.match(page ?? "", /^\/(?:[a-z0-9]+\/)+[a-z0-9][a-z0-9-]{0,79}-[0-9a-f]{12}\.html$/);
    }
    assert.equal(rowOf(site, "undated/no-date.txt").page?.startsWith("/undated/"), true);
  });
});
