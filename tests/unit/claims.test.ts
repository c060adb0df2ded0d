import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { refuseClaims } from "../../src/engine/publish/claims.ts";
import { OwnerError } from "../../src/text/owner-error.ts";

const ours = [
  ...["index.html", "about/index.html", "report/index.html", "sources/index.html"],
  ...["2021/index.html", "2021/11/22/talks-0a1b2c3d4e5f.html", "assets/style.css"],
];

/** What a file of the owner's is in the way of, if of anything. */
function rivalOf(path: string): string | undefined {
  try {
    refuseClaims({ own: [path], ours, leave() {} });
    return undefined;
  } catch (error) {
    assert.ok(error instanceof OwnerError);
    const [first = "", last = ""] = error.message.split("\n");
    assert.match(last, /^Nothing was written\. /);
    return first.slice(`public/${path} is in the way of `.length, -1);
  }
}

describe("refuseClaims", () => {
  it("lets files stand beside ours, and in the place of a page", () => {
    const free = [
      "logo.svg",
      "about/me.html",
      "about/index.html",
      "2021/notes.txt",
      "2022",
      "sources2",
    ];
    for (const path of [...free, "search/index.html", ".well-known/x"]) {
      assert.equal(rivalOf(path), undefined, path);
    }
  });

  for (const [path, rival] of [
    ["2021", "2021/index.html"],
    ["2021/11", "2021/11/22/talks-0a1b2c3d4e5f.html"],
    ["2021/index.html/x", "2021/index.html"],
    ["2021/index.html/x/y", "2021/index.html"],
    ["about", "about/index.html"],
    ["About/index.html", "about/index.html"],
    ["SOURCES", "sources/index.html"],
    ["assets/style.css/x", "assets/style.css"],
    ["report.json", "report.json"],
    ["report.json/x", "report.json"],
    ["manifest-sha256.txt", "manifest-sha256.txt"],
    ["Manifest-SHA256.txt", "manifest-sha256.txt"],
    [".backfile", ".backfile/"],
    [".backfile/journal", ".backfile/"],
    ["search", "search/"],
    ["search/2021/pagefind.js", "search/"],
  ] as const) {
    it(`refuses ${path}, for ${rival}`, () => {
      assert.equal(rivalOf(path), rival);
    });
  }

  it("names all of them, twenty at most, when the folder is as it was", () => {
    const own = Array.from({ length: 25 }, (_, at) => `about/index.html/${at}`);
    let left = 0;
    assert.throws(
      () => refuseClaims({ own, ours, leave: () => (left += 1) }),
      /about\/index\.html\/19 .*\n… and 5 more of this kind\.\n/,
    );
    assert.equal(left, 1);
  });
});
