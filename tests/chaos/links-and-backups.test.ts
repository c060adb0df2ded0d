import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { lockSite } from "../../src/engine/publish/lock.ts";
import { readState } from "../../src/engine/publish/part-state.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { readTree } from "./site-state.ts";

const article = (words: string) => `Title\n20120101\nhttps://example.org/a\n${words}\nMore.\n`;

describe("a site that was put back from a backup, with its time stamps", () => {
  it("is not taken for the newest one, though all its sizes are the same", async () => {
    const root = makeFolder();
    const options = makeOrder(root);
    const file = join(options.articles, "a.txt");
    cpSync(join(import.meta.dirname, "../fixtures/articles/2019"), options.articles, {
      recursive: true,
    });
    writeFileSync(file, article("It says 1000."));
    await buildSite(options);
    const backup = join(root, "backup");
    cpSync(options.out, backup, { recursive: true, preserveTimestamps: true });
    writeFileSync(file, article("It says 2000."));
    await buildSite(options);
    const newest = readTree(options.out);
    rmSync(options.out, { recursive: true });
    cpSync(backup, options.out, { recursive: true, preserveTimestamps: true });
    await buildSite(options);
    assert.deepEqual(readTree(options.out), newest);
  });
});

describe("a cache that was put back from a backup, without its time stamps", () => {
  it("is not believed of what was published since, though all sizes are the same", async () => {
    const root = makeFolder();
    const fixture = join(import.meta.dirname, "../fixtures/articles/2019");
    cpSync(fixture, join(root, "articles"), { recursive: true });
    const [one, two] = ["One archive", "Two archive"].map((title) => makeOrder(root, { title }));
    assert.ok(one && two);
    await buildSite(one);
    const first = readTree(one.out);
    const backup = join(root, "backup");
    cpSync(one.cache, backup, { recursive: true });
    await buildSite(two);
    rmSync(one.cache, { recursive: true });
    cpSync(backup, one.cache, { recursive: true });
    await buildSite(one);
    assert.deepEqual(readTree(one.out), first);
  });
});

describe("what is remembered of one part, put back from a backup", () => {
  it("is not believed to name all files that stand", async () => {
    const root = makeFolder();
    const options = makeOrder(root);
    const file = join(options.articles, "new.txt");
    const fixture = join(import.meta.dirname, "../fixtures/articles/2019");
    cpSync(fixture, options.articles, { recursive: true });
    await buildSite(options);
    const first = readTree(options.out);
    const backup = join(root, "backup");
    cpSync(options.cache, backup, { recursive: true });
    writeFileSync(file, article("It is of a source that goes again.").replace("2012", "2019"));
    await buildSite(options);
    const parts = join(readdirSync(backup)[0] ?? "", "parts");
    for (const name of ["front.files", "volume-2019.files"])
      cpSync(join(backup, parts, name), join(options.cache, parts, name));
    rmSync(file);
    await buildSite(options);
    assert.deepEqual(readTree(options.out), first);
  });
});

describe("a link", () => {
  const root = makeFolder();
  const options = makeOrder(root);
  const link = join(root, "link");

  it("to the site of a build that is at work leads to its lock", async () => {
    cpSync(join(import.meta.dirname, "../fixtures/articles/2019"), options.articles, {
      recursive: true,
    });
    await buildSite(options);
    symlinkSync(options.out, link);
    const lock = lockSite(options);
    assert.throws(() => lockSite({ out: link }), /is already running here/);
    lock.release();
  });

  it("into the articles hides no site and no cache there", async () => {
    const away = join(root, "away");
    symlinkSync(options.articles, away);
    await assert.rejects(buildSite({ ...options, out: join(away, "site") }), /must not overlap/);
    assert.ok(!existsSync(join(options.articles, "site.lock")));
    await assert.rejects(buildSite({ ...options, cache: join(away, "cache") }), /must not overlap/);
    assert.ok(!existsSync(join(options.articles, "cache")));
  });

  it("to nowhere is no state of a part", () => {
    const state = join(root, "state");
    symlinkSync(join(root, "nothing"), state);
    assert.equal(readState(state), undefined);
  });
});
