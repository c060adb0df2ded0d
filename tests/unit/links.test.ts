import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linksFrom, linksFromRoot } from "../../src/model/paths.ts";

const table: readonly [from: string, to: string, link: string, portable: string][] = [
  ["/", "/", "./", "index.html"],
  ["/", "/2021/", "2021/", "2021/index.html"],
  ["/", "/404.html", "404.html", "404.html"],
  ["/2021/", "/", "../", "../index.html"],
  ["/2021/", "/2021/", "./", "index.html"],
  ["/2021/", "/2021/page-2.html", "page-2.html", "page-2.html"],
  ["/2021/page-2.html", "/2021/", "./", "index.html"],
  ["/2021/11/22/a.html", "/2021/11/22/a.html", "a.html", "a.html"],
  ["/2021/11/22/a.html", "/2021/11/22/b.html", "b.html", "b.html"],
  ["/2021/11/22/a.html", "/2021/11/22/", "./", "index.html"],
  ["/2021/11/22/a.html", "/2021/11/", "../", "../index.html"],
  ["/2021/11/22/a.html", "/2021/11/23/b.html", "../23/b.html", "../23/b.html"],
  [
    "/2021/11/22/a.html",
    "/sources/x.com/",
    "../../../sources/x.com/",
    "../../../sources/x.com/index.html",
  ],
  ["/2021/11/22/a.html", "/", "../../../", "../../../index.html"],
  ["/undated/a.html", "/assets/style.css", "../assets/style.css", "../assets/style.css"],
  ["/a/b/", "/a/b.html", "../b.html", "../b.html"],
  ["/11/", "/11/11/11/", "11/11/", "11/11/index.html"],
];

describe("linksFrom", () => {
  for (const [from, to, link, portable] of table) {
    it(`links ${from} to ${to} by ${link}, on a disk by ${portable}`, () => {
      assert.equal(linksFrom(from, false)(to), link);
      assert.equal(linksFrom(from, true)(to), portable);
    });
  }

  it("gives links that lead a browser to their target, at a root and in a folder", () => {
    const paths = [...new Set(table.flatMap((row) => row.slice(0, 2)))];
    for (const root of ["https://host.example", "https://host.example/some/folder"]) {
      for (const from of paths) {
        const [plain, portable] = [linksFrom(from, false), linksFrom(from, true)];
        for (const to of paths) {
          assert.equal(new URL(plain(to), root + from).href, root + to, `${from} ${to}`);
          const onDisk = new URL(portable(to), root + from).href;
          assert.equal(onDisk.replace(/\/index\.html$/, "/"), root + to, `${from} ${to}`);
          assert.ok(!onDisk.endsWith("/"), onDisk);
        }
      }
    }
  });
});

describe("linksFromRoot", () => {
  it("begins with the folder that the site is served from", () => {
    assert.equal(linksFromRoot("https://host.example/")("/2021/"), "/2021/");
    assert.equal(linksFromRoot("https://host.example/some/folder/")("/"), "/some/folder/");
    assert.equal(linksFromRoot("https://host.example/news/")("/a.html"), "/news/a.html");
  });
});
