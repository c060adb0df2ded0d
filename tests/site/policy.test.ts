import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { contentPolicy, searchPolicy, securityHeaders } from "../../src/render/security-headers.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { buildSite, readPage, readSite } from "./built-site.ts";
import { elementsOf } from "./elements-of.ts";
import { findAll } from "./parse-html.ts";

const folder = makeFolder({
  "archive.yaml": "url: https://archive.example/\n",
  "articles/a.txt": "Title\n20210102\nhttps://a.example/1\nText.\n",
  "articles/b.md": "---\ntitle: B\ntags: [x]\n---\n*Text* `code`\n",
});

describe("the policy of a site", () => {
  const site = buildSite({
    articles: join(folder, "articles"),
    settings: join(folder, "archive.yaml"),
  });

  it("stands on every page, before anything that a page loads", () => {
    for (const path of site.pages) {
      const metas = findAll(readPage(site, path), "meta").map(({ attributes: named }) => named);
      const policies = metas.filter((named) => named.get("http-equiv") !== undefined);
      assert.deepEqual(
        policies.map((named) => named.get("content")),
        [path === "search/index.html" ? searchPolicy : contentPolicy],
        path,
      );
      assert.ok(readSite(site, path).search(/Content-Sec/) < readSite(site, path).search(/<link/));
    }
  });

  it("allows nothing that stands in a page itself, and nothing from elsewhere", () => {
    assert.doesNotMatch(contentPolicy, /unsafe|\*|https?:|data:|blob:/);
    assert.match(contentPolicy, /^default-src 'none';/);
    assert.match(contentPolicy, /base-uri 'none'/);
    assert.equal(searchPolicy.replace(" 'wasm-unsafe-eval'", ""), contentPolicy);
  });

  it("is kept: no page has a script, a style or a handler of its own", () => {
    for (const path of site.pages) {
      const page = readPage(site, path);
      assert.equal(findAll(page, "style").length, 0, path);
      for (const script of findAll(page, "script")) {
        assert.ok(script.attributes.has("src") && script.children.length === 0, path);
      }
      for (const [name, value] of elementsOf(page).flatMap(({ attributes }) => [...attributes])) {
        assert.doesNotMatch(name, /^(?:on|style$)/, path);
        assert.doesNotMatch(value, /^\s*(?:javascript|vbscript|data):/i, path);
      }
    }
  });

  it("is sent by hosts that read _headers, with all else, in one rule for all addresses", () => {
    const [rule, ...lines] = readSite(site, "_headers").trimEnd().split("\n");
    assert.equal(rule, "/*");
    const sent = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
    assert.deepEqual(lines, sent);
    assert.ok(lines.some((line) => line.includes(`${searchPolicy}; frame-ancestors 'none'`)));
  });
});
