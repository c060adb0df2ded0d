import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { exitCode, formatSummary } from "../../src/cli/summary.ts";
import { buildSite } from "../../src/engine/build.ts";
import type { BuildOptions } from "../../src/engine/build-options.ts";
import { verifySite, verifySources } from "../../src/verify/verify.ts";
import { makeOrder } from "../chaos/make-order.ts";
import { checkLedger, readReport } from "./check-ledger.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree, listTree } from "./tree-digest.ts";

/** Words that stand in withheld files only. */
const secret = /zanzibarite|quuxley/i;

const head = (title: string, ...lines: string[]) =>
  ["---", `title: ${title}`, ...lines, "---", ""].join("\n");

/** The smallest picture that programs take, in a colour of its own. */
const svg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`;

const pile: Readonly<Record<string, string>> = {
  "2019/quay.md":
    head("Quay repaired", "date: 2019-03-14") +
    "The quay is open, see [the plan](secret.md) and ![the crane](crane.svg).\n",
  "2019/secret.md":
    head("Zanzibarite contract", "date: 2019-03-15", "draft: true", "tags: [quuxley]") +
    "![x](https://quuxley.example/x.png) Quuxley sells ![plan](plan.svg) and ![crane](crane.svg), [found](2019/nothing.md).\n",
  "2019/crane.svg": svg("red"),
  "2019/plan.svg": svg("blue"),
  "_drafts/broken.md": "---\ntitle: Zanzibarite: quuxley: [\n---\nQuuxley.\n",
  "embargo.md": `${head("Zanzibarite II", "date: 2019-03-16", "publishDate: 2031-05-02")}Quuxley again.\n`,
  "ferry.txt": "Ferry sails\n20210506\n\nIt sailed.\n",
  "later.txt": "Ferry to sail\n20990506\n\nIt will have sailed.\n",
};

function makePile(files = pile): { readonly root: string; readonly write: typeof writeOne } {
  const root = makeTemporaryFolder();
  const writeOne_ = (path: string, text: string) => writeOne(join(root, "articles", path), text);
  for (const [path, text] of Object.entries(files)) writeOne_(path, text);
  return { root, write: writeOne_ };
}

function writeOne(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

const order = (root: string, changes: Partial<BuildOptions> = {}) =>
  makeOrder(root, {
    ownFiles: join(root, "public"),
    search: true,
    today: "2026-05-01",
    ...changes,
  });

/** All that a site says, as text: its pages, lists, exports, and the files of its search that are not packed. */
function findSecrets(site: string): string[] {
  return listTree(site).filter((path) =>
    secret.test(path + readFileSync(join(site, path), "latin1")),
  );
}

/** Pictures by the beginnings of their names: each has several files. */
function countPictures(site: string): number {
  const names = readdirSync(join(site, "pictures"));
  return new Set(names.map((name) => name.slice(0, 16))).size;
}

describe("withheld files", () => {
  it("have no page, no word and no picture in the site; they are counted, and named by path", async () => {
    const { root } = makePile();
    const result = await buildSite(order(root));
    const site = join(root, "site");
    assert.equal(exitCode(result), 0);
    assert.deepEqual(findSecrets(site), []);
    assert.deepEqual(checkLedger(site, join(root, "articles")), []);
    const { files, totals } = readReport(site);
    const withheld = files.filter(({ outcome }) => outcome === "withheld");
    assert.deepEqual(
      withheld.map(({ path, page, id }) => [path, page, id]),
      ["2019/plan.svg", "2019/secret.md", "_drafts/broken.md", "embargo.md"].map((path) => [
        ...[path, null, null],
      ]),
    );
    assert.deepEqual(totals, {
      files: 8,
      built: 4,
      merged: 0,
      refused: 0,
      withheld: 4,
      "not used": 0,
    });
    const codes = withheld.flatMap(({ problems }) => problems.map(({ code }) => code));
    assert.deepEqual(codes, ["withheld", "withheld", "withheld"]);
    assert.equal(countPictures(site), 1);
    const reportPage = readFileSync(join(site, "report/index.html"), "utf8");
    assert.doesNotMatch(reportPage, /embargo\.md|broken\.md|plan\.svg/);
    assert.match(reportPage, /not for readers[^<]*<\/dt>\s*<dd>4/);
    const quay = files.find(({ path }) => path === "2019/quay.md");
    const link = quay?.problems.find(({ code }) => code === "dead-link");
    assert.match(link?.found ?? "", /“secret\.md” leads to a file that is withheld/);
    assert.deepEqual(verifySources(join(root, "articles"), verifySite(site)), {
      ...{ folder: join(root, "articles"), listed: 8, good: 8, differences: [] },
    });
    const page = readFileSync(join(site, String(quay?.page)), "utf8");
    assert.match(page, /see the plan and/);
    const told = formatSummary(result, {
      ...order(root),
      again: { start: "", check: "npm run check" },
    });
    assert.match(told, /4 withheld\n/);
    assert.match(told, /^withheld 2019\/secret\.md, _drafts\/broken\.md, embargo\.md$/m);
  });

  it("come and go as their heads say, and each time the site is that of a clean build", async () => {
    const { root, write } = makePile();
    const site = join(root, "site");
    const guarded = { force: false };
    const clean = async (changes: Partial<BuildOptions> = {}) => {
      const place = { out: join(root, "clean"), cache: join(root, "clean-cache") };
      for (const folder of Object.values(place)) rmSync(folder, { recursive: true, force: true });
      await buildSite(order(root, { ...place, ...changes }));
      return digestTree(place.out);
    };
    await buildSite(order(root, guarded));
    const before = digestTree(site);
    assert.deepEqual(before, await clean());
    const open = pile["2019/secret.md"]?.replace("draft: true", "draft: false") ?? "";
    write("2019/secret.md", open);
    await buildSite(order(root, guarded));
    assert.deepEqual(digestTree(site), await clean());
    assert.ok(findSecrets(site).length > 2);
    assert.equal(countPictures(site), 2);
    write("2019/secret.md", pile["2019/secret.md"] ?? "");
    // That it goes is what its owner wrote: nobody has to be asked.
    await buildSite(order(root, guarded));
    assert.deepEqual(digestTree(site), before);
    assert.deepEqual(findSecrets(site), []);
    // Moved out of the folder of drafts, it is refused as any other.
    renameSync(join(root, "articles/_drafts/broken.md"), join(root, "articles/broken.md"));
    assert.equal(exitCode(await buildSite(order(root, guarded))), 2);
    assert.deepEqual(digestTree(site), await clean());
  });

  it("are public from their day on, without a change of any file", async () => {
    const { root } = makePile();
    const site = join(root, "site");
    await buildSite(order(root, { today: "2026-05-01" }));
    const first = digestTree(site);
    const same = await buildSite(order(root, { today: "2031-05-01" }));
    assert.equal(same.published?.written, 0);
    assert.deepEqual(digestTree(site), first);
    await buildSite(order(root, { today: "2031-05-02" }));
    assert.match(findSecrets(site).join(" "), /2019\/03\/16\/zanzibarite-ii-/);
    await buildSite(order(root, { today: "2026-05-01" }));
    assert.deepEqual(digestTree(site), first);
  });

  it("are shown, and marked, where their writer asks for drafts", async () => {
    const { root } = makePile();
    const site = join(root, "drafts");
    await buildSite(order(root, { drafts: true, out: site }));
    const { files } = readReport(site);
    const page = files.find(({ path }) => path === "2019/secret.md")?.page ?? "";
    assert.match(readFileSync(join(site, page), "utf8"), /no build publishes this page/);
    const quay = files.find(({ path }) => path === "2019/quay.md")?.page ?? "";
    const text = readFileSync(join(site, quay), "utf8");
    assert.doesNotMatch(text, /no build publishes/);
    assert.match(text, /zanzibarite-contract-/);
    // In the same folder, the next build takes them away again.
    await buildSite(order(root, { out: site }));
    assert.deepEqual(findSecrets(site), []);
    assert.ok(!existsSync(join(site, page)));
  });
});
