import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { floorStep, planFiles } from "./floor/floor-step.ts";

describe("floorStep", () => {
  it("writes files of the same sizes at the same paths", () => {
    const site = join(makeTemporaryFolder(), "site");
    const output = join(makeTemporaryFolder(), "floor");
    mkdirSync(join(site, "a/b/c"), { recursive: true });
    for (const [path, size] of [
      ["a/b/c/x.html", 5000],
      ["a/y.txt", 0],
      ["a/b/z", 7],
      ["w", 1],
    ] as const)
      writeFileSync(join(site, path), "ü".repeat(size));
    const { command, prepare, look } = floorStep(site, output);
    prepare?.();
    const [program, ...args] = command;
    assert.equal(spawnSync(program, args).status, 0);
    assert.deepEqual(planFiles(output), planFiles(site));
    assert.deepEqual(look?.(""), { written: 4 });
  });
});
