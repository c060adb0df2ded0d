import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite, fixture, listTree } from "../site/built-site.ts";
import type { ReportRow } from "../site/check-ledger.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

const built = buildSite();

/** A copy of the built site and of its sources, to be damaged. */
function copy() {
  const folder = makeTemporaryFolder();
  const [out, articles] = [join(folder, "site"), join(folder, "articles")];
  cpSync(built.folder, out, { recursive: true });
  cpSync(fixture, articles, { recursive: true, verbatimSymlinks: true });
  return { out, articles };
}

function verify({ out, articles }: ReturnType<typeof copy>, ...options: string[]) {
  return runCommand(["verify", "--out", out, "--articles", articles, ...options]);
}

describe("verify", () => {
  it("finds a copy of a site and its sources whole, elsewhere and with other time stamps", () => {
    const { code, stdout, stderr } = verify(copy());
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, new RegExp(`^site +${built.files.length - 1} files: `, "m"));
    assert.match(stdout, new RegExp(`^sources +${built.report.files.length} files: `, "m"));
  });

  it("names every file of a built site in which a bit was flipped", () => {
    const folders = copy();
    const paths = listTree(folders.out).filter((path) => path !== "manifest-sha256.txt");
    const flipped = paths.filter((path) => readFileSync(join(folders.out, path)).length > 0);
    for (const path of flipped) {
      const content = readFileSync(join(folders.out, path));
      content.writeUInt8(content.readUInt8(content.length - 1) ^ 1, content.length - 1);
      writeFileSync(join(folders.out, path), content);
    }
    const { code, stdout } = verify(folders, "--json");
    const { whole, site, sources } = JSON.parse(stdout);
    assert.deepEqual([code, whole], [2, false]);
    assert.deepEqual(
      site.differences,
      flipped.map((path) => ({ kind: "changed", path })),
    );
    assert.match(sources.unchecked, /report\.json/);
  });

  it("tells differences of site and sources a line each, what to do, and the sums", () => {
    const folders = copy();
    const { out, articles } = folders;
    const source = built.report.files.find(({ sha256 }) => sha256)?.path ?? "";
    renameSync(join(out, "index.html"), join(out, "old\u001b[2J.html"));
    mkdirSync(join(out, ".backfile"));
    writeFileSync(join(out, ".backfile/journal"), "index.html\n");
    writeFileSync(join(articles, source), "Another text\n");
    writeFileSync(join(articles, "new.txt"), "New\n");
    const { code, stdout } = verify(folders);
    assert.equal(code, 2);
    for (const line of [
      `missing    ${join(out, "index.html")}`,
      `extra      ${join(out, "old\\u{1b}[2J.html")}`,
      `leftover   ${join(out, ".backfile/journal")}`,
      `changed    ${join(articles, source)}`,
      `added      ${join(articles, "new.txt")}`,
    ]) {
      assert.ok(stdout.split("\n").includes(line), line);
    }
    assert.match(stdout, /run npm run build again/);
    assert.match(stdout, /^site .*, 1 extra, 1 leftover, 1 missing$/m);
    assert.match(stdout, /^sources .*, 1 added, 1 changed$/m);
  });

  it("names a page, or the copy of a file, that was dropped from site and manifest", () => {
    const { out, articles } = copy();
    const { files } = built.report;
    const isAlone = (row: ReportRow) => files.filter(({ page }) => page === row.page).length === 1;
    const { path, page } = files.find((row) => row.outcome === "built" && isAlone(row)) ?? {};
    assert.ok(path && page);
    const file = page.slice(1);
    const copied = file.replace(/\.html$/, `.${path.split(".").at(-1)}`);
    for (const dropped of [file, copied]) {
      rmSync(join(out, dropped));
      const manifest = join(out, "manifest-sha256.txt");
      const lines = readFileSync(manifest, "utf8").split("\n");
      writeFileSync(manifest, lines.filter((line) => !line.endsWith(`  ${dropped}`)).join("\n"));
    }
    const { code, stdout } = verify({ out, articles });
    assert.equal(code, 2);
    for (const line of [
      `report     ${path} has its page at ${file}, which is not in the manifest`,
      `report     ${path} has its copy at ${copied}, which is not in the manifest`,
      "The site: replace what is damaged from another copy of it, or build it into a new folder.",
      "Not everything is as it was when the site was built.",
    ]) {
      assert.ok(stdout.split("\n").includes(line), line);
    }
    const { whole, site } = JSON.parse(verify({ out, articles }, "--no-sources", "--json").stdout);
    assert.deepEqual([whole, site.differences.length, site.contradictions.length], [false, 0, 2]);
  });

  it("cuts long lists on the terminal, and tells all as JSON", () => {
    const folders = copy();
    for (let at = 0; at < 1000; at += 1) writeFileSync(join(folders.out, `extra-${at}`), "");
    const lines = verify(folders).stdout.split("\n");
    assert.equal(lines.filter((line) => line.startsWith("extra ")).length, 200);
    assert.ok(lines.includes("… and 800 more; --json lists all"));
    const { site } = JSON.parse(verify(folders, "--json").stdout);
    assert.equal(site.differences.length, 1000);
  });

  it("says how to go on without articles or without a manifest, with exit code 1", () => {
    const folders = copy();
    const away = { ...folders, articles: join(folders.articles, "none") };
    assert.equal(verify(away).code, 1);
    assert.match(verify(away).stderr, /--no-sources/);
    const alone = verify(away, "--no-sources");
    assert.equal(alone.code, 0);
    assert.doesNotMatch(alone.stdout, /sources/);
    rmSync(join(folders.out, "manifest-sha256.txt"));
    const unlisted = verify(folders);
    assert.equal(unlisted.code, 1);
    assert.match(unlisted.stderr, /^backfile: there is no manifest.*npm run build/);
  });
});
