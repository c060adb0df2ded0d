import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { tryTrees } from "./try-trees.ts";

describe("40 trees of articles and of the owner's own files", () => {
  it("are built as by a clean build, or refused before anything is written; nothing leaks", async () => {
    const { refused, faults } = await tryTrees(makeFolder(), 1, 40);
    assert.deepEqual(faults, []);
    assert.ok(refused > 4 && refused < 36, `${refused} of 40 were refused`);
  });
});
