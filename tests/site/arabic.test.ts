import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSite, readPage } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { checkLinks } from "./check-links.ts";
import { type Element, findOne } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const settings = `${makeFolder({
  "archive.yaml": `title: أرشيف الميناء
interface: ar
dates: { files: { "2021/rain.txt": { date: 2021-03-04, reason: هكذا طُبع } } }
`,
})}/archive.yaml`;
const site = buildSite({ settings });
const empty = buildSite({ settings, articles: makeTemporaryFolder() });

/** Names of files and of a hash, which are the same in every language. */
const names = /report\.json|manifest-sha256\.txt|SHA-256/g;

/** Words in Latin letters that readers meet outside of names, code and what is marked as another language. */
function foreignWords(element: Element): string[] {
  const { tag, attributes, children } = element;
  if (["bdi", "code", "script"].includes(tag)) return [];
  if (tag !== "html" && (attributes.get("lang") ?? "ar") !== "ar") return [];
  const labels = ["aria-label", "alt", "title", "data-label"].map((name) => attributes.get(name));
  const own = [...labels, ...children].filter((one) => typeof one === "string");
  const words = own.flatMap((text) => text.replace(names, "").match(/[A-Za-z]{2,}/g) ?? []);
  const inner = children.flatMap((child) => (typeof child === "string" ? [] : foreignWords(child)));
  return [...words, ...inner];
}

const pagesOfTheFront = ["/", "/about/", "/report/", "/404.html", "/dates/", "/sources/"];

describe("a site in Arabic", () => {
  it("reads from right to left", () => {
    const { attributes } = findOne(readPage(site, "/"), "html");
    assert.deepEqual([attributes.get("lang"), attributes.get("dir")], ["ar", "rtl"]);
  });

  for (const path of pagesOfTheFront) {
    it(`has no English word of ours left on ${path}`, () => {
      assert.deepEqual(foreignWords(findOne(readPage(site, path), "body")), []);
    });
  }

  it("has none where there is no article", () => {
    for (const path of ["/", "/about/", "/report/"]) {
      assert.deepEqual(foreignWords(findOne(readPage(empty, path), "body")), [], path);
    }
  });

  it("is valid, and its links lead somewhere", async () => {
    const pages = ["index.html", "about/index.html", "report/index.html", "404.html"];
    assert.deepEqual(await checkHtml(site.folder, pages), []);
    assert.deepEqual(checkLinks(site.folder, pages), []);
  });
});
