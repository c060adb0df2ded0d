import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { listFilesBelow } from "../../src/text/walk-folders.ts";
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
