import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outlinePile } from "../../src/archive/outline.ts";
import { placeKey, referPile } from "../../src/archive/refer.ts";
import { withhold } from "../../src/archive/withhold.ts";
import type { Reference } from "../../src/model/references.ts";

const noDigest = { date: "2019-03-14", source: "", language: "", sha256: "", claim: "" };

/** Refers a pile of articles, by path with what each names, and of other files. */
function refer(
  articles: Readonly<Record<string, readonly string[]>>,
  others: readonly string[] = [],
  choices: {
    readonly as?: Reference["as"];
    readonly own?: Readonly<Record<string, string[]>>;
  } = {},
) {
  const { as = "link", own = {} } = choices;
  const paths = [...Object.keys(articles), ...others].sort();
  const briefs = paths.map((path) => {
    const to = articles[path];
    const references = to?.map((one): Reference => ({ to: one, as, line: 1 }));
    const article = to ? "a" : "";
    return { path, bytes: 1, ...noDigest, article, ...(references?.length && { references }) };
  });
  const outline = withhold(outlinePile(briefs), { today: "2026-01-01" });
  const folders = Object.entries(own).map(([folder, inside]) => ({ folder, paths: inside }));
  const numbers = others.map((path) => paths.indexOf(path)).sort((a, b) => a - b);
  const { named, facsimiles, users } = referPile(outline, numbers, folders);
  return {
    of: (path: string) =>
      (named.get(paths.indexOf(path)) ?? []).map((one) => {
        if (one?.kind === "place") return placeKey(one.place);
        return one?.kind === "article" ? paths[one.file] + one.fragment : undefined;
      }),
    scansOf: (path: string) => facsimiles.get(paths.indexOf(path))?.map(({ path: scan }) => scan),
    users: Object.fromEntries([...users].map(([place, file]) => [place, paths[file]])),
  };
}

describe("what an article names", () => {
  const pictures = ["2019/bridge.png", "img/map.JPG", "2019/a/inside.jpg", "scan one.png"];

  it("is a picture beside it, below the root, in a folder of its name, or of this name alone", () => {
    const names = [
      ...["bridge.png", "./bridge.png", "../2019/bridge.png", "/2019/bridge.png", "/img/map.jpg"],
      ...["inside.jpg", "map.JPG", "scan%20one.png", "bridge.png?w=300", "nowhere.png"],
    ];
    const found = refer({ "2019/a.md": names }, pictures, { as: "picture" });
    assert.deepEqual(
      found.of("2019/a.md"),
      [
        ...["2019/bridge.png", "2019/bridge.png", "2019/bridge.png", "2019/bridge.png"],
        ...["img/map.JPG", "2019/a/inside.jpg", "img/map.JPG", "scan one.png", "2019/bridge.png"],
      ]
        .map((path) => `articles/${path}`)
        .concat([undefined as unknown as string]),
    );
  });

  it("is called by the names that its head gives it, behind those of files", () => {
    const briefs = [
      { path: "about.md", to: "/info/us/", as: "self" },
      { path: "b.md", to: "Old Vote", as: "self" },
      { path: "c.md", to: "/about/", as: "self" },
      ...["/info/us/", "../info/us.html#top", "/news/old-vote/", "/about/", "nothing"].map(
        (to, at) => {
          return { path: `d/${at}.md`, to, as: "link" as const };
        },
      ),
    ] as const;
    const outline = outlinePile(
      briefs.map(({ path, to, as }) => {
        const references: Reference[] = [{ to, as, line: 1 }];
        return { ...{ path, bytes: 1, ...noDigest, article: "a" }, references };
      }),
    );
    const { named } = referPile(withhold(outline, { today: "2026-01-01" }), [], []);
    const led = briefs.map((_, at) => named.get(at)?.[0]);
    assert.deepEqual(
      led.map((one) => (one?.kind === "article" ? briefs[one.file]?.path : undefined)),
      [undefined, undefined, undefined, "about.md", "about.md", "b.md", "about.md", undefined],
    );
  });

  it("is no page of a section and no read-me, though they lie there", () => {
    const found = refer({ "a.md": ["blog/_index.md", "README.md", "list.csv"] }, [
      ...["README.md", "blog/_index.md", "list.csv"],
    ]);
    assert.deepEqual(found.of("a.md"), [undefined, undefined, "articles/list.csv"]);
  });

  it("is a picture in another folder of the owner's, by any way to write it", () => {
    const own = { "assets/images": ["a/b.png"], static: ["img/c.png"], public: ["d.pdf"] };
    const names = ["/assets/images/a/b.png", "/images/a/b.png", "a/b.png", "/img/c.png", "/d.pdf"];
    const found = refer({ "x/a.md": [...names, "/static/img/c.png"] }, [], { as: "file", own });
    assert.deepEqual(found.of("x/a.md"), [
      ...["assets/images/a/b.png", "assets/images/a/b.png", "assets/images/a/b.png"],
      ...["static/img/c.png", "public/d.pdf", "static/img/c.png"],
    ]);
  });

  it("is another article: by path, with and without ending, by address and by name", () => {
    const names = [
      ...[
        "../05/plan.md#vote",
        "../05/plan",
        "/2019/05/plan/",
        "/posts/plan/",
        "@/2019/05/plan.md",
      ],
      ...["2019-03-14-the-vote", "/2019/03/14/the-vote.html", "bundle/", "Über uns"],
    ];
    const found = refer({
      "2019/03/a.md": names,
      "2019/05/plan.md": [],
      "_posts/2019-03-14-the-vote.md": [],
      "2019/03/bundle/index.md": [],
      "wiki/Über uns.md": [],
    });
    const [plan, vote] = ["2019/05/plan.md", "_posts/2019-03-14-the-vote.md"];
    assert.deepEqual(found.of("2019/03/a.md"), [
      ...[`${plan}#vote`, plan, plan, plan, plan, vote, vote],
      ...["2019/03/bundle/index.md", "wiki/Über uns.md"],
    ]);
  });

  it("is nothing where several files have the name, where it is a whole address, or out of the folder", () => {
    const names = ["plan", "https://host.example/plan.md", "#plan", "mailto:a@b.example", "x.png"];
    const found = refer({ "a.md": names, "1/plan.md": [], "2/plan.md": [] }, [
      "1/x.png",
      "2/x.png",
    ]);
    assert.deepEqual(found.of("a.md"), []);
    const outside = refer({ "a.md": ["../../../etc/passwd", "..\\..\\b.md"], "b.md": [] });
    assert.deepEqual(outside.of("a.md"), [undefined, "b.md"]);
  });

  it("is never a file for a wiki's title, nor an article for a picture", () => {
    const own = { public: ["plan"] };
    assert.deepEqual(
      refer({ "a.md": ["plan"], "plan.md": [] }, [], { as: "title", own }).of("a.md"),
      ["plan.md"],
    );
    assert.deepEqual(
      refer({ "a.md": ["plan"], "plan.md": [] }, [], { as: "picture" }).of("a.md"),
      [],
    );
  });

  it("tells the first article that names each file", () => {
    const found = refer({ "b.md": ["x.png"], "c.md": ["x.png"] }, ["x.png", "y.png"], {
      as: "picture",
    });
    assert.deepEqual(found.users, { "articles/x.png": "b.md" });
  });
});

describe("the scans of a text", () => {
  it("have its name, in any ending, and a number", () => {
    const scans = [
      "1937/16.jpg",
      "1937/16-10.jpg",
      "1937/16-2.png",
      "1937/16_1.pdf",
      "1937/17.jpg",
      "1937/16.csv",
    ];
    const found = refer({ "1937/16.txt": [] }, scans);
    assert.deepEqual(found.scansOf("1937/16.txt"), [
      ...["1937/16.jpg", "1937/16_1.pdf", "1937/16-2.png", "1937/16-10.jpg"],
    ]);
  });

  it("are not those of a day for the text of a month, nor pictures that the text shows", () => {
    assert.equal(
      refer({ "1937-07.txt": [] }, ["1937-07-16.jpg"]).scansOf("1937-07.txt"),
      undefined,
    );
    const found = refer({ "a.md": ["a.jpg"] }, ["a.jpg", "a-1.jpg"], { as: "picture" });
    assert.deepEqual(found.scansOf("a.md"), ["a-1.jpg"]);
  });

  it("stay its own where another text leads to them, but not where one shows them", () => {
    const found = refer({ "a.txt": [], "list.md": ["a.jpg", "a-2.pdf"] }, ["a.jpg", "a-2.pdf"]);
    assert.deepEqual(found.scansOf("a.txt"), ["a.jpg", "a-2.pdf"]);
    assert.deepEqual(found.users, { "articles/a.jpg": "list.md", "articles/a-2.pdf": "list.md" });
    const shown = refer({ "a.txt": [], "list.md": ["a.jpg"] }, ["a.jpg"], { as: "picture" });
    assert.equal(shown.scansOf("a.txt"), undefined);
    const own = refer({ "a.md": ["a.pdf"] }, ["a.pdf"]);
    assert.equal(own.scansOf("a.md"), undefined);
  });

  it("are those that a plain text names, each once, before those that only have its name", () => {
    const scans = ["a.jpg", "front.jpg", "old/p2.pdf"];
    const found = refer(
      { "a.txt": [], "b.txt": ["p2.pdf", "front.jpg", "a.jpg", "front.jpg", "none.jpg"] },
      [...scans, "b.jpg"],
      { as: "scan" },
    );
    assert.deepEqual(found.scansOf("b.txt"), ["old/p2.pdf", "front.jpg", "a.jpg", "b.jpg"]);
    assert.deepEqual(found.scansOf("a.txt"), ["a.jpg"]);
    assert.equal(found.users["articles/old/p2.pdf"], "b.txt");
  });
});
