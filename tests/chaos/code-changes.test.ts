import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { copyProject } from "../cli/copy-project.ts";
import { commandLine, runNode } from "../cli/run-command.ts";
import { fixture, listTree } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { digestTree } from "../site/tree-digest.ts";

const copy = copyProject();
cpSync(join(fixture, "2019"), join(copy, "articles"), { recursive: true });
const site = { out: join(copy, "site"), cache: join(copy, "kept") };
const compiled = commandLine([], copy);
const asWritten = ["--import", import.meta.resolve("tsx"), join(copy, "src/cli/main.ts")];

/** Builds with the code of the copy as it is now, and gives how many files were written. */
function build({ out, cache } = site, command = compiled): number {
  const places = ["--out", out, "--cache", cache];
  const { code, stdout, stderr } = runNode([...command, "build", "--json", ...places], {
    cwd: copy,
  });
  assert.equal(code, 0, stdout + stderr);
  return JSON.parse(stdout).published.written;
}

/** The site that the code makes without any cache. */
function buildClean(): Map<string, string> {
  const folder = makeTemporaryFolder();
  const out = join(folder, "site");
  build({ out, cache: join(folder, "cache") });
  return digestTree(out);
}

/** What the cache holds of a stage: files by their numbers on the disk, which show what was written anew. */
function remembered(stage: "packs" | "settled" | "parts"): string[] {
  const [known = "", ...others] = readdirSync(site.cache);
  assert.deepEqual(others, []);
  const folder = join(site.cache, known, stage);
  return listTree(folder).map((file) => `${file} ${statSync(join(folder, file)).ino}`);
}

function rememberAll(): string[][] {
  return [remembered("packs"), remembered("settled"), remembered("parts")];
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(copy, file), "utf8");
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(join(copy, file), text.replace(from, to));
}

describe("a cache of the code before a change", () => {
  it("is kept whole where only commands, server, panel or verification changed", () => {
    assert.ok(build() > 0);
    const before = rememberAll();
    for (const file of [
      "cli/summary.ts",
      "serve/serve.ts",
      "dev/panel/panel.ts",
      "verify/verify.ts",
    ])
      change(`src/${file}`, "import ", "export const isChanged = true;\nimport ");
    assert.equal(build(), 0);
    assert.deepEqual(rememberAll(), before);
  });

  it("is kept whole where the same code runs without being compiled", () => {
    const before = rememberAll();
    assert.equal(build(site, asWritten), 0);
    assert.deepEqual(rememberAll(), before);
  });

  it("keeps what was read and settled where a template, a style sheet, a script changed", () => {
    const [packs, settled] = rememberAll();
    change("templates/components/layout/Layout.tsx", 'class="skip-link"', 'class="skip-link new"');
    change("templates/styles/tokens.css", "#fdfbf6", "#123456");
    change("templates/scripts/verify.ts", "import ", "console.info(1);\nimport ");
    build();
    assert.deepEqual(rememberAll().slice(0, 2), [packs, settled]);
    assert.deepEqual(digestTree(site.out), buildClean());
  });

  it("keeps what was read where a check changed", () => {
    const [packs, settled] = rememberAll();
    change("src/checks/other-dates.ts", "This file gives the date", "The date here is");
    build();
    assert.deepEqual(remembered("packs"), packs);
    assert.notDeepEqual(remembered("settled"), settled);
    assert.deepEqual(digestTree(site.out), buildClean());
  });

  it("is read anew where a parser changed", () => {
    const parser = "src/read/formats/plain-text.ts";
    change(
      parser,
      "?? head.below.concat(",
      "?? head.below.map((one) => ({ ...one, value: one.value.toUpperCase() })).concat(",
    );
    build();
    assert.deepEqual(digestTree(site.out), buildClean());
  });

  it("is read anew where packs hold something else", () => {
    const packs = "src/engine/cache/packs.ts";
    change(packs, "    body,\n    plainText: words,", "    content: body,\n    plainText: words,");
    change(packs, "const record = JSON.parse(text);", "const record = renamed(JSON.parse(text));");
    change(packs, "function wordsOf", `${renamed}\nfunction wordsOf`);
    build();
    assert.deepEqual(digestTree(site.out), buildClean());
  });
});

const renamed = "const renamed = ({ content: body, ...record }) => ({ ...record, body });";
