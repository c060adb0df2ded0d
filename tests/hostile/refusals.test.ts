import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runCommand } from "../cli/run-command.ts";
import { buildSite, rowOf } from "../site/built-site.ts";
import { checkLedger } from "../site/check-ledger.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { badFiles } from "./bad-files.ts";

/** Files of both forms, as good as any. */
function makeGoodFiles(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let number = 0; number < count; number += 1) {
    const day = String(1 + (number % 28)).padStart(2, "0");
    const address = `https://mail.example/news/${number}`;
    if (number % 2 === 0) {
      files[`articles/good/${number}.txt`] = `Title ${number}\n202103${day}\n${address}\nText.\n`;
    } else {
      const head = `title: Title ${number}\ndate: 2021-03-${day}\nurl: ${address}`;
      files[`articles/good/${number}.md`] = `---\n${head}\n---\nThe *text*.\n`;
    }
  }
  return files;
}

/** A file in two places is bad in two places; two links to elsewhere make the fifty full. */
const wanted = 48;
const bad = Array.from({ length: wanted }, (_, at) => {
  const file = badFiles[at % badFiles.length];
  if (!file) throw new Error("there are no bad files");
  return { ...file, path: `bad/${at}/${file.name}` };
});
const root = makeFolder({
  "archive.yaml": "title: Archive\n",
  "secret.txt": "A secret\n20210101\n\nNobody may read this.\n",
  ...makeGoodFiles(950),
  "articles/other/a.docx": "PK",
  "articles/other/a": "Title\n",
  ...Object.fromEntries(bad.map(({ path, content }) => [`articles/${path}`, content])),
});
symlinkSync(join(root, "secret.txt"), join(root, "articles/bad/link.txt"));
symlinkSync(join(root, "nowhere.txt"), join(root, "articles/bad/broken.txt"));

describe(`1,000 files of which 50 are bad in ${badFiles.length + 1} ways`, () => {
  const articles = join(root, "articles");
  const settings = join(root, "archive.yaml");
  const site = buildSite({ articles, settings });
  const checked = runCommand(["check", "--articles", articles, "--settings", settings]);

  it("become 950 pages and 50 refusals, and exit code 2", () => {
    assert.ok(badFiles.length >= 25);
    assert.deepEqual(site.report.totals, {
      ...{ files: 1002, built: 950, merged: 0, refused: 50 },
      withheld: 0,
      "not used": 2,
    });
    assert.deepEqual([site.run.code, checked.code], [2, 2]);
    assert.deepEqual(checkLedger(site.folder, articles), []);
  });

  for (const { why, path, code, line = 1 } of bad.slice(0, badFiles.length)) {
    it(`name file, line, reason and remedy of ${why}`, () => {
      const refusal = rowOf(site, path).problems.find(({ severity }) => severity === "refusal");
      assert.deepEqual([refusal?.code, refusal?.line], [code, line]);
      assert.ok(refusal && refusal.found.length > 10 && refusal.remedy.length > 10);
      const place = line === undefined ? path : `${path}:${line}`;
      const told = checked.stdout.split(`${place}  refusal ${code}\n`)[1] ?? "";
      assert.ok(told.trimStart().startsWith(refusal.found), `${place} is not told`);
    });
  }

  it("are told from files that are no articles, which are counted by kind", () => {
    const found = checked.stdout.split("not-used\n")[1] ?? "";
    assert.match(found, /2 files in articles\/ are not used: 1 \.docx, 1 without an ending\./);
    assert.equal(rowOf(site, "other/a.docx").outcome, "not used");
  });

  it("never show what a link leads to", () => {
    const { code, found } = rowOf(site, "bad/link.txt").problems[0] ?? {};
    assert.equal(code, "unreadable");
    assert.match(found ?? "", /link/);
    assert.equal(rowOf(site, "bad/broken.txt").outcome, "refused");
    assert.ok(!site.files.some((path) => path.includes("secret")));
  });
});
