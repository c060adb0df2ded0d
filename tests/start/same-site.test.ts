import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { findCompiled } from "../../src/start/find-compiled.mjs";
import { commandLineByTsx, type Finished, runNode } from "../cli/run-command.ts";
import { buildSite, fixture, fixtureSettings } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { digestTree } from "../site/tree-digest.ts";

describe("compiled code", () => {
  it("is made of this project: without it every command runs slower, and says nothing of it", async () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    assert.ok(await findCompiled(root, undefined));
  });

  it("builds the same site as the code that it was compiled from, and says the same", () => {
    const { folder, run } = buildSite();
    const out = join(makeTemporaryFolder(), "site");
    const inputs = ["--articles", fixture, "--settings", fixtureSettings];
    const places = ["--out", out, "--cache", `${out}.cache`];
    const asWritten = runNode(commandLineByTsx(["build", ...inputs, ...places]));
    assert.deepEqual(digestTree(folder), digestTree(out));
    // Apart from what depends on the machine: times, and which of two processes reports first.
    const linesOf = (text: string) => {
      const lines = text
        .replaceAll(out, folder)
        .replaceAll(/\d+\.\d s$/gm, "… s")
        .split("\n");
      return lines.filter((line) => !line.startsWith("time "));
    };
    const told = ({ code, stdout, stderr }: Finished) => [
      code,
      linesOf(stdout),
      linesOf(stderr).sort(),
    ];
    assert.deepEqual(told(run), told(asWritten));
  });
});
