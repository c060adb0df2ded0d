import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { readSealed, writeSealed } from "../../src/engine/cache/sealed-file.ts";
import { makeFolder } from "./make-folder.ts";

const path = join(makeFolder(), "some.json");

describe("a sealed file", () => {
  it("says what was written, to who asks for its format", () => {
    writeSealed(path, "list 1", ["a", "ü"]);
    assert.deepEqual(readSealed(path, "list 1"), ["a", "ü"]);
  });

  it("is as good as missing in another format", () => {
    writeSealed(path, "list 1", ["a"]);
    for (const format of ["list 2", "list 10", "list", ""]) {
      assert.equal(readSealed(path, format), undefined, format);
    }
  });

  it("is as good as missing under another name, and as good as ever in another folder", () => {
    writeSealed(path, "list 1", ["a"]);
    const [other, moved] = [join(dirname(path), "other.json"), join(dirname(path), "moved")];
    cpSync(path, other);
    assert.equal(readSealed(other, "list 1"), undefined);
    mkdirSync(moved);
    renameSync(path, join(moved, "some.json"));
    assert.deepEqual(readSealed(join(moved, "some.json"), "list 1"), ["a"]);
  });

  it("is as good as missing where a byte is another, or the first line of old code has no format", () => {
    writeSealed(path, "list 1", ["a"]);
    const text = readFileSync(path, "utf8");
    for (const other of [text.replace('"a"', '"b"'), text.replace(" list 1", ""), ""]) {
      writeFileSync(path, other);
      assert.equal(readSealed(path, "list 1"), undefined, other);
    }
  });
});
