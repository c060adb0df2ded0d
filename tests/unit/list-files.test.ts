import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { listFiles, readSourceFile } from "../../src/read/files.ts";
import { sha256 } from "../../src/text/hash.ts";
import { makeFolder } from "./make-folder.ts";

/** Code of the refusal, or nothing. */
function refusal(root: string, path: string): string | undefined {
  const result = readSourceFile(root, path);
  if (!("refusal" in result)) return undefined;
  assert.equal(result.refusal.severity, "refusal");
  assert.ok(result.refusal.found && result.refusal.remedy);
  return result.refusal.code;
}

const misnamed = new Map();

describe("listFiles", () => {
  it("lists files of any depth in the order of their paths, with odd names as they are", () => {
    const deep = `${Array(40).fill("deep").join("/")}/a.txt`;
    const names = [
      deep,
      "b b.txt",
      "a/Ünï 港.txt",
      "a/new\nline.txt",
      "a/%2f.txt",
      "Z.txt",
      "a.txt",
    ];
    const root = makeFolder(Object.fromEntries(names.map((name) => [name, "x"])));
    assert.deepEqual(listFiles(root), { paths: names.sort(), ignored: [], misnamed });
    for (const name of names) assert.equal(refusal(root, name), undefined, name);
  });

  it("takes a backslash in a name for what it is here", () => {
    const root = makeFolder({ "a\\b.txt": "one", "a/b.txt": "other" });
    const texts = listFiles(root).paths.map((path) => {
      const result = readSourceFile(root, path);
      return "file" in result ? result.file.text : result.refusal.code;
    });
    assert.deepEqual(texts.sort(), ["one", "other"]);
  });

  it("names hidden files and litter apart", () => {
    const hidden = [".git/config", ".hidden.txt", "Thumbs.db", "a/.DS_Store", "a/desktop.ini"];
    const root = makeFolder(Object.fromEntries([...hidden, "a/b.txt"].map((path) => [path, "x"])));
    assert.deepEqual(listFiles(root), { paths: ["a/b.txt"], ignored: hidden, misnamed });
  });

  it("finds nothing in an empty folder", () => {
    assert.deepEqual(listFiles(makeFolder()), { paths: [], ignored: [], misnamed });
  });

  it("lists links without following them", () => {
    const root = makeFolder({ "inner/a.txt": "x" });
    const outside = makeFolder({ "secret.txt": "secret" });
    const links: readonly [name: string, target: string][] = [
      ["file.txt", join(outside, "secret.txt")],
      ["folder", outside],
      ["broken.txt", "nowhere.txt"],
      ["inner/up", ".."],
      ["loop.txt", "loop.txt"],
    ];
    for (const [name, target] of links) symlinkSync(target, join(root, name));
    const names = links.map(([name]) => name);
    assert.deepEqual(listFiles(root).paths, [...names, "inner/a.txt"].sort());
    for (const name of names) assert.equal(refusal(root, name), "unreadable", name);
  });

  it("lists each file whose name is not UTF-8, which is refused with its size and digest", () => {
    const root = makeFolder({ "bad\ufffd.txt": "named" });
    for (const byte of [0xfe, 0xff]) {
      const name = Buffer.from([...Buffer.from(`${root}/bad`), byte, ...Buffer.from(".txt")]);
      writeFileSync(name, `byte ${byte}`);
    }
    const { paths, misnamed } = listFiles(root);
    assert.deepEqual(paths, ["bad\\xfe.txt", "bad\\xff.txt", "bad\ufffd.txt"]);
    assert.deepEqual([...misnamed.keys()], paths.slice(0, 2));
    assert.equal(refusal(root, "bad\\xff.txt"), "bad-name");
    const result = readSourceFile(root, "bad\\xff.txt");
    assert.ok("refusal" in result);
    assert.deepEqual([result.bytes, result.sha256], [8, sha256("byte 255")]);
    assert.equal(refusal(root, "bad\ufffd.txt"), undefined);
    assert.equal(refusal(root, "other\\xff.txt"), "unreadable");
  });
});
