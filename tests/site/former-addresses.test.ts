import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { exitCode } from "../../src/cli/summary.ts";
import { buildSite } from "../../src/engine/build.ts";
import type { BuildOptions } from "../../src/engine/build-options.ts";
import { verifySite } from "../../src/verify/verify.ts";
import { makeOrder } from "../chaos/make-order.ts";
import { checkHtml } from "./check-html.ts";
import { checkLedger, readReport } from "./check-ledger.ts";
import { checkLinks } from "./check-links.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree, listTree } from "./tree-digest.ts";

const article = (title: string, ...head: string[]) =>
  ["---", `title: ${title}`, "date: 2019-03-14", ...head, "---", `${title} is told here.`, ""].join(
    "\n",
  );

const pile: Readonly<Record<string, string>> = {
  "articles/a.md": article(
    "Bridge",
    "permalink: /2019/bridge.html",
    "aliases: [/old/bridge/, Old Bridge]",
  ),
  "articles/b.md": article(
    "Crane",
    "url: /crane",
    "redirect_from:\n  - /old/bridge/\n  - /crane.php",
  ),
  "articles/news/c.md": article(
    "Dock",
    "slug: dock-in-spring",
    "aliases: [/about/, ../x/, /logo.svg/a/]",
  ),
  "articles/d.md": article("Eel", "slug: eel", "draft: true"),
  "articles/e.txt": "Ferry\n20200102\n\nIt sails.\n",
  "public/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  "public/Taken/index.html": "<p>Mine.</p>",
  "articles/f.md": article("Gate", "permalink: /taken/"),
};

function makePile(files = pile) {
  const root = makeTemporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { root, write, site: join(root, "site") };
}

const order = (root: string, changes: Partial<BuildOptions> = {}) =>
  makeOrder(root, { ownFiles: join(root, "public"), force: false, ...changes });

describe("former addresses in other systems", () => {
  it("lead to the article, never over another page, and those that cannot are told", async () => {
    const { root, site } = makePile();
    assert.equal(exitCode(await buildSite(order(root))), 0);
    const { files } = readReport(site);
    const pageOf = (name: string) => files.find(({ path }) => path === name)?.page ?? "";
    const led = {
      "2019/bridge.html": "a.md",
      "old/bridge/index.html": "a.md",
      "crane/index.html": "b.md",
      "news/dock-in-spring/index.html": "news/c.md",
    };
    for (const [file, name] of Object.entries(led)) {
      const text = readFileSync(join(site, file), "utf8");
      const target = /content="0; url=([^"]*)"/.exec(text)?.[1] ?? "";
      assert.equal(new URL(target, `https://a.example/${file}`).pathname, pageOf(name));
    }
    for (const file of ["crane.php", "eel/index.html", "taken/index.html", "x/index.html"])
      assert.ok(!existsSync(join(site, file)), file);
    assert.match(readFileSync(join(site, "about/index.html"), "utf8"), /About this archive/);
    assert.deepEqual(
      readFileSync(join(site, "_redirects"), "utf8").trim().split("\n").sort(),
      [
        ...[
          ["2019/bridge.html", "a.md"],
          ["old/bridge/", "a.md"],
          ["crane/", "b.md"],
        ],
        ...[
          ["crane.php", "b.md"],
          ["news/dock-in-spring/", "news/c.md"],
        ],
      ]
        .map(([path, name]) => `/${path} ${pageOf(name ?? "")} 301`)
        .sort(),
    );
    const told = files.flatMap(({ path, problems }) =>
      problems.flatMap(({ code, found }) =>
        code === "former-address" ? [`${path} ${/“(.*)”/.exec(found)?.[1]}`] : [],
      ),
    );
    assert.deepEqual(told, [
      ...["b.md /old/bridge/", "f.md /taken/", "news/c.md /about/", "news/c.md ../x/"],
      "news/c.md /logo.svg/a/",
    ]);
    assert.ok(!files.some(({ problems }) => problems.some(({ code }) => code === "bad-address")));
    assert.deepEqual(checkLedger(site, join(root, "articles")), []);
    assert.deepEqual(verifySite(site).contradictions, []);
  });

  it("come and go with the heads, as in a clean build", async () => {
    const { root, site, write } = makePile();
    await buildSite(order(root));
    const before = digestTree(site);
    write("articles/a.md", article("Bridge", "permalink: /2019/the-bridge/"));
    await buildSite(order(root));
    assert.ok(!existsSync(join(site, "2019/bridge.html")));
    const clean = { out: join(root, "clean"), cache: join(root, "clean-cache") };
    await buildSite(order(root, clean));
    assert.deepEqual(digestTree(site), digestTree(clean.out));
    // What the first file has given up is the second one's.
    assert.match(readFileSync(join(site, "old/bridge/index.html"), "utf8"), /crane-/);
    write("articles/a.md", pile["articles/a.md"] ?? "");
    await buildSite(order(root));
    assert.deepEqual(digestTree(site), before);
  });
});

describe("the page of a file that was moved byte for byte", () => {
  const text = "Heron seen\n20210506\n\nIt stood.\n";

  it("leads on, through further moves, edits and a lost cache, and back", async () => {
    const { root, site, write } = makePile({ "articles/a.txt": text });
    const build = async (lose = false) => {
      if (lose) rmSync(join(root, "cache"), { recursive: true });
      await buildSite(order(root));
      return readReport(site).files.find(({ path }) => path !== "other.txt")?.page ?? "";
    };
    const move = (from: string, to: string, content = text) => {
      rmSync(join(root, "articles", from));
      write(`articles/${to}`, content);
    };
    const leads = (from: string, to: string) => {
      assert.match(
        readFileSync(join(site, from), "utf8"),
        new RegExp(`url=[^"]*${to.split("/").at(-1)}"`),
      );
      assert.ok(readFileSync(join(site, "_redirects"), "utf8").includes(`${from} ${to} 301`));
    };
    const first = await build();
    move("a.txt", "2021/heron.txt");
    const second = await build();
    assert.notEqual(first, second);
    leads(first, second);
    // Nothing is known but the site.
    write("articles/other.txt", "Other\n20210506\n\nIt is.\n");
    assert.equal(await build(true), second);
    leads(first, second);
    move("2021/heron.txt", "birds/heron.txt");
    const third = await build(true);
    leads(first, third);
    leads(second, third);
    // Edited, it is the same article, and retitled, too.
    write("articles/birds/heron.txt", text.replace("Heron", "Grey heron"));
    const fourth = await build();
    for (const one of [first, second, third]) leads(one, fourth);
    move("birds/heron.txt", "a.txt", text.replace("Heron", "Grey heron"));
    const fifth = await build();
    assert.equal(fifth.slice(-18), first.slice(-18));
    for (const one of [first, second, third, fourth]) leads(one, fifth);
  });
});

it("a site with former addresses is whole", async () => {
  const { "public/Taken/index.html": _own, ...files } = pile;
  const { root, site } = makePile(files);
  await buildSite(order(root));
  const pages = listTree(site).filter((path) => path.endsWith(".html"));
  assert.ok(pages.includes("taken/index.html"));
  assert.deepEqual([...checkLinks(site, pages), ...(await checkHtml(site, pages))], []);
});
