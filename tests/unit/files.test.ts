import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { largestFile, listFiles, readSourceFile } from "../../src/read/files.ts";
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

describe("readSourceFile", () => {
  it("gives text, size and digest of the bytes on the disk", () => {
    const bytes = Buffer.from("\ufeffCafé\r\n");
    const root = makeFolder({ "2021/a.txt": bytes });
    const facts = { path: "2021/a.txt", bytes: 10, sha256: sha256(bytes), encoding: "utf-8" };
    assert.deepEqual(readSourceFile(root, "2021/a.txt"), { file: { ...facts, text: "Café\r\n" } });
  });

  it("does not wait for a pipe", () => {
    const root = makeFolder();
    execFileSync("mkfifo", [join(root, "pipe.txt")]);
    assert.deepEqual(listFiles(root).paths, ["pipe.txt"]);
    assert.equal(refusal(root, "pipe.txt"), "unreadable");
  });

  it("refuses a folder with the name of a file, and what is not there", () => {
    const root = makeFolder();
    mkdirSync(join(root, "folder.txt"));
    assert.deepEqual(listFiles(root).paths, []);
    for (const path of ["folder.txt", "gone.txt", "a\0b.txt"]) {
      assert.equal(refusal(root, path), "unreadable", path);
    }
  });

  it("refuses what holds no text, and tells its size and digest", () => {
    const contents = { empty: "", blank: " \r\n\t\u00a0\n", mark: "\ufeff", both: "\ufeff \n" };
    const root = makeFolder(contents);
    for (const [path, content] of Object.entries(contents)) {
      assert.equal(refusal(root, path), "empty", path);
      const result = readSourceFile(root, path);
      assert.ok("refusal" in result);
      assert.deepEqual(
        [result.bytes, result.sha256],
        [Buffer.byteLength(content), sha256(content)],
      );
    }
  });

  it("refuses bytes that are no text", () => {
    const root = makeFolder({ "a.txt": Buffer.from("Caf\xe9", "latin1"), "b.txt": "a\0b" });
    assert.deepEqual([refusal(root, "a.txt"), refusal(root, "b.txt")], ["not-utf-8", "binary"]);
  });

  it("reads 5 MB and refuses a byte more, and tells how large it is", () => {
    const root = makeFolder({ "a.txt": Buffer.alloc(largestFile, "a") });
    assert.equal(refusal(root, "a.txt"), undefined);
    writeFileSync(join(root, "a.txt"), Buffer.alloc(5 * 1024 * 1024 + 1, "a"));
    assert.equal(refusal(root, "a.txt"), "unreadable");
    const result = readSourceFile(root, "a.txt");
    assert.equal("bytes" in result && result.bytes, 5 * 1024 * 1024 + 1);
  });
});
