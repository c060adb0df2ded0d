import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { listFilesBelow, walkFolders } from "../../src/text/walk-folders.ts";
import { makeFolder } from "./make-folder.ts";

describe("listFilesBelow", () => {
  it("gives files of any depth", () => {
    const root = makeFolder({ "a.txt": "", "b/c.txt": "", "b/d/e.txt": "" });
    assert.deepEqual(listFilesBelow(root).sort(), ["a.txt", "b/c.txt", "b/d/e.txt"]);
  });

  it("gives links, to folders as well, and nothing that they lead to", () => {
    const outside = makeFolder({ "secret.txt": "" });
    const root = makeFolder({ "b/c.txt": "" });
    symlinkSync(outside, join(root, "b/out"));
    symlinkSync("..", join(root, "b/up"));
    symlinkSync("nowhere", join(root, "broken"));
    assert.deepEqual(listFilesBelow(root).sort(), ["b/c.txt", "b/out", "b/up", "broken"]);
  });
});

/** Writes files by the bytes of their paths, each character being one byte. */
function writeBytes(root: string, paths: readonly string[]): void {
  for (const path of paths) {
    const place = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
    mkdirSync(place.subarray(0, place.lastIndexOf("/")), { recursive: true });
    writeFileSync(place, path);
  }
}

describe("walkFolders", () => {
  it("spells names that are not UTF-8, and gives each file one path", () => {
    const root = makeFolder({ "bad\ufffd.txt": "", "bad\\xff.txt": "", "good/a.txt": "" });
    writeBytes(root, ["bad\xff.txt", "bad\xfe.txt", "d\xe9j\xe0/in/a.txt", "d\xe9j\xe0/\xe9.txt"]);
    const folders = [...walkFolders(root)];
    const names = folders.flatMap(({ path, entries }) => entries.map(({ name }) => path + name));
    assert.deepEqual(names.sort(), ["bad\\xff.txt", "bad\ufffd.txt", "good", "good/a.txt"]);
    const misnamed = folders.flatMap((folder) => folder.misnamed);
    assert.deepEqual(misnamed.map(({ path }) => path).sort(), [
      "\\bad\\xff.txt",
      "bad\\xfe.txt",
      "d\\xe9j\\xe0/\\xe9.txt",
      "d\\xe9j\\xe0/in/a.txt",
    ]);
    const bytes = misnamed.map((one) => one.bytes.toString("latin1").slice(root.length + 1));
    assert.deepEqual(bytes.sort(), [
      "bad\xfe.txt",
      "bad\xff.txt",
      "d\xe9j\xe0/in/a.txt",
      "d\xe9j\xe0/\xe9.txt",
    ]);
  });
});
