import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formerPath, isOwnPath } from "../../src/model/former-paths.ts";

describe("a former address", () => {
  const paths: readonly (readonly [name: string, file: string, path: string | null | undefined])[] =
    [
      ["/2019/03/vote/", "a.md", "/2019/03/vote/"],
      ["/2019/03/vote", "a.md", "/2019/03/vote/"],
      ["2019/03/vote.html", "a.md", "/2019/03/vote.html"],
      ["/2019/vote/index.html", "a.md", "/2019/vote/"],
      ["//vote//", "a.md", undefined],
      ["/Vote/", "a.md", "/Vote/"],
      ["/n%C3%A4chste/wahl/", "a.md", "/nächste/wahl/"],
      ["/releases/v1.2/", "a.md", "/releases/v1.2/"],
      ["/node/vote.php", "a.md", "/node/vote.php"],
      ["vote", "a.md", "/vote/"],
      ["vote-again", "content/news/a.md", "/news/vote-again/"],
      ["vote", "_posts/2019/2019-03-14-a.md", "/2019/vote/"],
      ["vote", "News Desk/vote-2/index.md", "/news-desk/vote/"],
      ["old.html", "news/a.md", "/news/old.html"],
      ["投票", "a.md", "/投票/"],
      ["www.harbour.example/vote/", "a.md", undefined],
      // Names of notes, patterns, addresses of other hosts, queries, other files.
      ...[
        "Old Vote",
        "Vote",
        "pretty",
        "https://a.example/b/",
        "//a.example/b/",
        "/:year/:title/",
      ].map((name) => [name, "a.md", undefined] as const),
      ...["/?p=12", "/vote/#top", "/feed.xml", "/a/scan.jpg", "/{{ slug }}/", "/%zz/"].map(
        (name) => [name, "a.md", undefined] as const,
      ),
      // What leads out of the site, or no disk can hold.
      ...[
        "../vote/",
        "/a/../../b/",
        "/.well-known/x/",
        "/con/",
        "/a\\b/",
        "/a b/",
        "/nul.html",
      ].map((name) => [name, "a.md", null] as const),
      [`/${"x".repeat(300)}/`, "a.md", null],
      ["/-1/2/", "a.md", null],
      ["/", "a.md", "/"],
    ];
  for (const [name, file, path] of paths) {
    it(`${name.slice(0, 40)} of ${file} is ${path}`, () => {
      const found = formerPath(name, file);
      if (path === undefined && name.startsWith("/:")) return assert.ok(found === null);
      assert.equal(found, path);
    });
  }

  it("may not be one of the archive's own", () => {
    const others = new Set(["kicker"]);
    const own = [
      "/",
      "/about/",
      "/sources/a/",
      "/2019/",
      "/2019/03/",
      "/2019/03/14/",
      "/kicker/x/",
    ];
    own.push("/2019/page-2.html", "/2019/03/page-3.html", "/undated/", "/pagefind/", "/404.html");
    own.push("/2019/03/14/vote-0123456789ab.html", "/x-0123456789ab.html", "/About/", "/Search/");
    for (const path of own) assert.ok(isOwnPath(path, others), path);
    const free = [
      "/vote/",
      "/2019/vote/",
      "/2019/03/14/vote/",
      "/2019/03/14/2/",
      "/12345/",
      "/news/",
    ];
    free.push("/2019/03/14/15/", "/2019/3/", "/about-us/", "/posts/2019/03/");
    for (const path of free) assert.ok(!isOwnPath(path, others), path);
  });
});
