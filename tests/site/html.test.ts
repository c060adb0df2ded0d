import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { project } from "../cli/run-command.ts";
import { buildSite, readPage, readSite } from "./built-site.ts";
import { checkHtml } from "./check-html.ts";
import { type Element, findAll, findOne, textOf } from "./parse-html.ts";

const site = buildSite();
const inSmallPages = buildSite({ settings: join(project, "tests/fixtures/small-pages.yaml") });

/** Runs an assertion on every page and names the page where it fails. */
function onEveryPage(assertion: (page: Element) => void): void {
  assert.ok(site.pages.length > 100);
  for (const path of site.pages) {
    try {
      assertion(readPage(site, path));
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`);
    }
  }
}

describe("the HTML of a built site", () => {
  it("is valid on every page", async () => {
    assert.deepEqual(await checkHtml(site.folder, site.pages), []);
  });

  it("is valid on every further page of a list", async () => {
    const further = inSmallPages.pages.filter((path) => /\/page-\d+\.html$/.test(path));
    assert.ok(further.length > 10, `${further.length} pages`);
    assert.deepEqual(await checkHtml(inSmallPages.folder, further), []);
  });

  it("has one h1, which says something, and skips no level of headings below", () => {
    onEveryPage((page) => {
      assert.notEqual(textOf(findOne(page, "h1")).trim(), "");
      const text = findOne(page, "main");
      const levels = headings(text);
      assert.equal(levels[0], 1);
      for (const [at, level] of levels.entries()) {
        assert.ok(level <= (levels[at - 1] ?? 1) + 1, `h${level} follows h${levels[at - 1]}`);
      }
    });
  });

  it("tells its language and its encoding, and has a title", () => {
    onEveryPage((page) => {
      assert.equal(findOne(page, "html").attributes.get("lang"), "en");
      const [first] = findAll(findOne(page, "head"), "meta");
      assert.equal(first?.attributes.get("charset"), "utf-8");
      assert.notEqual(textOf(findOne(page, "title")).trim(), "");
    });
  });

  it("begins with a link that skips to the text", () => {
    onEveryPage((page) => {
      const [first] = findAll(findOne(page, "body"), "a");
      assert.equal(first?.attributes.get("href"), `#${findOne(page, "main").attributes.get("id")}`);
    });
  });

  it("has a header, a navigation, one main part and a footer", () => {
    onEveryPage((page) => {
      const landmarks = findOne(page, "body").children.flatMap((child) => {
        return typeof child === "string" ? [] : child.tag;
      });
      assert.deepEqual(landmarks, ["a", "header", "main", "footer"]);
      findOne(page, "header", "masthead");
      assert.equal(findAll(findOne(page, "header", "masthead"), "nav").length, 1);
      const names = findAll(page, "nav").map((nav) => nav.attributes.get("aria-label"));
      assert.equal(new Set(names).size, names.length, "two navigations of one name");
    });
  });

  it("has no script but for verifying and searching, no inline style and a policy that forbids them", () => {
    onEveryPage((page) => {
      assert.deepEqual(findAll(page, "style"), []);
      const scripts = findAll(page, "script").map(({ attributes }) => attributes.get("src"));
      const searches = findAll(page, "div", "search").length > 0;
      const verifies = findAll(page, "div", "verify").length > 0;
      assert.deepEqual(scripts, [
        ...(verifies ? ["../assets/verify.js"] : []),
        ...(searches ? ["../assets/search.js"] : []),
      ]);
      const policy = findAll(page, "meta").find((meta) => {
        return meta.attributes.get("http-equiv") === "Content-Security-Policy";
      });
      const rules = policy?.attributes.get("content") ?? "";
      assert.match(rules, /default-src 'none'/);
      assert.match(
        rules,
        searches ? /script-src 'self' 'wasm-unsafe-eval'/ : /script-src 'self'(?:;|$)/,
      );
      assert.match(rules, /base-uri '(?:none|self)'/);
      assert.doesNotMatch(rules.replace("'wasm-unsafe-eval'", ""), /unsafe|data:|https?:/);
    });
  });

  it("is at most 100 KB a page", () => {
    for (const path of site.pages) {
      assert.ok(Buffer.byteLength(readSite(site, path)) <= 100_000, path);
    }
  });
});

function headings(element: Element): number[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const level = /^h([1-6])$/.exec(child.tag)?.[1];
    return level ? [Number(level)] : headings(child);
  });
}
