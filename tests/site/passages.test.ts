import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSite, pageOf, readPage, readSite } from "./built-site.ts";
import { findAll, findOne, textOf } from "./parse-html.ts";

const scrambled = "First.\nSame.\nOSTMERE (AP) — Keepers lit all lamps.\nSame.";
const site = buildSite({
  articles: makeFolder({
    "plain.txt": `Plain\n20210506\nhttps://mail.example/plain\n${scrambled}\n`,
    "marked.md":
      "---\ntitle: Marked\ndate: 2021-05-06\nurl: https://mail.example/marked\nsummary: First. In short\n---\nFirst.\n\n## Same.\n\nLast.\n",
    "short.txt": "Plain\n20210506\nhttps://mail.example/plain\nFirst.\n",
    "no-date.txt": "Undated\nhttps://mail.example/undated\nText.\n",
  }),
});
const page = (file: string) => readPage(site, pageOf(site, file));

describe("the text of an article's page", () => {
  it("gives every paragraph one address, and a link to it without words", () => {
    for (const file of ["plain.txt", "marked.md"]) {
      const body = findOne(page(file), "div", "article__body");
      const passages = ["p", "h2"].flatMap((tag) => findAll(body, tag));
      const ids = passages.map(({ attributes }) => attributes.get("id"));
      assert.equal(new Set(ids).size, passages.length);
      for (const passage of passages) {
        const [link, ...others] = findAll(passage, "a", "pin");
        assert.deepEqual(others, []);
        assert.equal(link?.attributes.get("href"), `#${passage.attributes.get("id")}`);
        assert.equal(textOf(link ?? passage), "");
      }
    }
    assert.match(
      readSite(site, pageOf(site, "plain.txt")),
      /<p id="(p-[a-z0-9]+)">Same\.[\s\S]*<p id="\1-2">Same\./,
    );
  });

  it("has its opening as a deck where it stands further down, and leads to it", () => {
    const plain = page("plain.txt");
    assert.equal(textOf(findOne(plain, "p", "article__deck")), "Keepers lit all lamps.");
    const record = findOne(plain, "section", "provenance");
    const link = findAll(record, "a").find((one) => textOf(one) === "opens further down");
    const [, , opening] = findAll(findOne(plain, "div", "article__body"), "p");
    assert.equal(link?.attributes.get("href"), `#${opening?.attributes.get("id")}`);
  });

  it("gives addresses to the text of the page only, not to other versions of it", () => {
    const [version] = findAll(page("plain.txt"), "div", "provenance__text");
    assert.equal(textOf(version ?? page("plain.txt")).trim(), "First.");
    assert.deepEqual(findAll(version ?? page("plain.txt"), "a"), []);
  });
});

describe("the record on an article's page", () => {
  it("leads to the copy in the Wayback Machine nearest to the date", () => {
    const hrefs = (file: string) => {
      const links = findAll(findOne(page(file), "section", "provenance"), "a");
      const external = links.filter(({ attributes }) =>
        attributes.get("rel")?.includes("external"),
      );
      for (const { attributes } of external) {
        assert.match(attributes.get("rel") ?? "", /noreferrer nofollow/);
      }
      return external.map(({ attributes }) => attributes.get("href"));
    };
    const url = "https://mail.example/marked";
    assert.deepEqual(hrefs("marked.md"), [url, `https://web.archive.org/web/20210506/${url}`]);
    assert.equal(
      hrefs("no-date.txt")[1],
      "https://web.archive.org/web/https://mail.example/undated",
    );
  });

  it("says how to cite the article", () => {
    const words = textOf(findOne(page("marked.md"), "p", "cite__words"));
    assert.match(
      words,
      /^“Marked”, mail\.example, 6 May 2021\. .+, no\. [0-9a-f]{12}, \/2021\/05\/06\/marked-/,
    );
  });

  it("leads to the page that verifies its files, unless they are not published", () => {
    const address = pageOf(site, "marked.md");
    const link = findOne(findOne(page("marked.md"), "p", "provenance__verify"), "a");
    assert.equal(link.attributes.get("href"), `../../../verify/#${address}`);
    const bare = makeFolder({ "archive.yaml": "twins: false\n", "in/a.txt": "A\n2021\nText.\n" });
    const without = buildSite({ articles: `${bare}/in`, settings: `${bare}/archive.yaml` });
    assert.deepEqual(
      without.files.filter((path) => /verify/.test(path)),
      [],
    );
    assert.doesNotMatch(readSite(without, pageOf(without, "a.txt")), /verify/i);
  });

  it("costs at most 20 KB of page and style sheet, compressed", () => {
    const sizes = ["marked.md", "plain.txt"].map((file) => {
      return gzipSync(readSite(site, pageOf(site, file))).length;
    });
    const style = gzipSync(readSite(site, "assets/style.css")).length;
    assert.ok(Math.max(...sizes) + style < 20 * 1024, `${sizes} and ${style} bytes`);
  });
});
