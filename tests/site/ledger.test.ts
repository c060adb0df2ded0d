import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite, fixture, listTree, pageOf, readPage, rowOf } from "./built-site.ts";
import { checkLedger } from "./check-ledger.ts";
import { textOf } from "./parse-html.ts";

const site = buildSite();
const { totals, files, ignored } = site.report;

describe("the ledger of a built site", () => {
  it("adds up", () => {
    assert.deepEqual(checkLedger(site.folder, fixture), []);
  });

  it("has exactly one row for every file of the folder but the hidden ones", () => {
    const all = listTree(fixture);
    const visible = all.filter((path) => !path.split("/").some((part) => part.startsWith(".")));
    assert.deepEqual(
      files.map(({ path }) => path),
      visible,
    );
    assert.deepEqual([...files.map(({ path }) => path), ...ignored].sort(), all);
  });

  it("names the SHA-256 and the size of every file", () => {
    for (const { path, sha256, bytes } of files) {
      const content = readFileSync(join(fixture, path));
      assert.equal(sha256, createHash("sha256").update(content).digest("hex"), path);
      assert.equal(bytes, content.length, path);
    }
  });

  it("names a page that exists for every file that was built or merged, and for no other", () => {
    for (const { path, outcome, page, id } of files) {
      const isOut = ["refused", "withheld", "not used"].includes(outcome);
      if (isOut) assert.deepEqual([page, id], [null, null], path);
      else assert.ok(existsSync(join(site.folder, page ?? "")), path);
    }
  });

  it("gives every article an id of its own, which its address ends with", () => {
    const built = files.filter(({ outcome }) => outcome === "built");
    for (const { path, page, id } of built) assert.ok(page?.endsWith(`-${id}.html`), path);
    assert.equal(new Set(built.map(({ id }) => id)).size, totals.built);
  });

  it("merges the files of one article into one page", () => {
    const pairs = [
      ["2019/03/lamps.txt", "2019/03/lamps-copy.txt"],
      ["2019/03/ferry-full.txt", "2019/03/ferry-short.txt"],
    ] as const;
    for (const [one, other] of pairs) assert.equal(pageOf(site, one), pageOf(site, other));
    assert.equal(rowOf(site, "2019/03/ferry-full.txt").outcome, "built");
    assert.equal(rowOf(site, "2019/03/ferry-short.txt").outcome, "merged");
    assert.equal(totals.merged, pairs.length);
  });

  it("keeps different titles under one address apart and warns of both", () => {
    const rows = ["2019/bridge-vote.txt", "2019/bridge-result.txt"].map((path) => {
      return rowOf(site, path);
    });
    assert.notEqual(rows[0]?.page, rows[1]?.page);
    for (const { problems } of rows) {
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [["shared-address", "warning"]],
      );
    }
  });

  it("refuses what is no article and tells why and what to do", () => {
    const refused = files.filter(({ outcome }) => outcome === "refused");
    const codes = refused.map(({ path, problems }) => [path, problems[0]?.code]);
    assert.deepEqual(codes, [
      ["refused/broken-yaml.md", "bad-front-matter"],
      ["refused/cp1252.txt", "not-utf-8"],
      ["refused/empty.txt", "empty"],
      ["refused/js-front-matter.md", "bad-front-matter"],
      ["refused/picture.txt", "binary"],
    ]);
    for (const { path, problems } of refused) {
      const [problem] = problems;
      assert.equal(problem?.severity, "refusal", path);
      assert.equal(problem.file, path);
      assert.match(problem.found, /\w.*\.$/s, path);
      // A colon stands before what to write.
      assert.match(problem.remedy, problem.write ? /\w.*[.:]$/s : /\w.*\.$/s, path);
    }
  });

  it("uses no file that is no article and that none names, and tells so once", () => {
    const { outcome, problems, sha256 } = rowOf(site, "refused/scan.pdf");
    assert.deepEqual([outcome, problems, sha256?.length], ["not used", [], 64]);
    assert.equal(totals["not used"], 1);
    const told = site.report.problems.filter(({ code }) => code === "not-used");
    assert.deepEqual(
      told.map(({ severity, found }) => [severity, found]),
      [["note", "1 file in articles/ is not used: 1 PDF. The first is refused/scan.pdf."]],
    );
  });

  it("shows on the page of the report what to write for each file", () => {
    const { write = "nothing" } = rowOf(site, "refused/cp1252.txt").problems[0] ?? {};
    assert.match(write, /^encoding: /);
    assert.ok(textOf(readPage(site, "/report/")).includes(write));
  });

  it("names the line of a refusal that lies in a line", () => {
    for (const file of ["broken-yaml.md", "cp1252.txt", "js-front-matter.md"]) {
      assert.ok(Number(rowOf(site, `refused/${file}`).problems[0]?.line) >= 1, file);
    }
  });
});
