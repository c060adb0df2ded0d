import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { project } from "../cli/run-command.ts";
import { type BuiltSite, buildSite, readPage, readSite } from "./built-site.ts";
import { checkLinks, linksOf } from "./check-links.ts";
import { findAll } from "./parse-html.ts";

const site = buildSite();
const portable = buildSite({ options: ["--portable"] });
const withAddress = buildSite({ settings: join(project, "tests/fixtures/with-address.yaml") });

describe("the links of a built site", () => {
  it("all lead somewhere and are relative", () => {
    assert.deepEqual(checkLinks(site.folder, site.pages), []);
  });

  it("name files, not folders, in a portable site", () => {
    assert.deepEqual(checkLinks(portable.folder, portable.pages, true), []);
    const internal = portable.pages.flatMap((page) => linksOf(readSite(portable, page)));
    const folders = internal.filter((link) => !/^[a-z]+:/.test(link) && /(?:^|\/)\.*$/.test(link));
    assert.deepEqual(folders, []);
  });

  it("reach every page and every asset from the front page, at a root and in any folder", () => {
    const pages = site.pages.filter((page) => page !== "404.html");
    for (const root of ["/", "/some/folder/"]) {
      const reached = crawl(site, root);
      const missed = pages.filter((page) => !reached.has(page));
      assert.deepEqual(missed, [], `under ${root}`);
      assert.ok(reached.has("assets/style.css"), `under ${root}`);
    }
  });

  it("are as whole in a portable site that is served in a folder", () => {
    const reached = crawl(portable, "/some/folder/");
    assert.ok(portable.pages.every((page) => page === "404.html" || reached.has(page)));
  });

  it("do not name the address of the site, but for canonical links", () => {
    const elsewhere = withAddress.pages.filter((page) => page !== "404.html");
    assert.deepEqual(checkLinks(withAddress.folder, elsewhere).filter(isOwnHost), []);
    for (const page of elsewhere) {
      const canonical = findAll(readPage(withAddress, page), "link").filter((link) => {
        return link.attributes.get("rel") === "canonical";
      });
      const address = page.replace(/(?:^|(?<=\/))index\.html$/, "");
      assert.deepEqual(
        canonical.map((link) => link.attributes.get("href")),
        [`https://host.example/some/folder/${address}`],
      );
    }
  });

  it("begin at the site's folder on a page that a host shows at any address", () => {
    const links = linksOf(readSite(withAddress, "404.html")).filter((link) => link !== "#main");
    assert.ok(links.includes("/some/folder/"));
    for (const link of links) {
      assert.match(link, /^\/some\/folder\//);
      assert.ok(isFile(withAddress, link.slice("/some/folder/".length)), link);
    }
  });
});

function isOwnHost(fault: string): boolean {
  return !fault.includes("https://host.example/some/folder/");
}

/** The files that a browser gets when it follows every link from the front page, served at `root`. */
function crawl(site: BuiltSite, root: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [root];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    assert.ok(path.startsWith(root), `${path} lies outside of ${root}`);
    const file = decodeURIComponent(path.slice(root.length)).replace(/(^|\/)$/, "$1index.html");
    if (reached.has(file)) continue;
    assert.ok(isFile(site, file), `there is no ${path}`);
    reached.add(file);
    if (!file.endsWith(".html")) continue;
    for (const link of linksOf(readSite(site, file))) {
      const target = new URL(link, `http://host.example${path}`);
      if (target.hostname === "host.example" && target.protocol === "http:") {
        waiting.push(target.pathname);
      }
    }
  }
  return reached;
}

function isFile({ folder }: BuiltSite, file: string): boolean {
  const path = join(folder, file === "" || file.endsWith("/") ? `${file}index.html` : file);
  return existsSync(path) && statSync(path).isFile();
}
