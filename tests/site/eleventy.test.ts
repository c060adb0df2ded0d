import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { project, runNode } from "../cli/run-command.ts";
import { buildSite } from "./built-site.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

describe("Eleventy's own command", () => {
  it("builds the same files as our build, but for the manifest", () => {
    const out = join(makeTemporaryFolder(), "site");
    const eleventy = join(project, "node_modules/@11ty/eleventy/cmd.cjs");
    const options = ["--config=.eleventy.ts", `--output=${out}`, "--quiet"];
    const run = runNode(["--import", "tsx", eleventy, ...options]);
    assert.equal(run.code, 0, run.stdout + run.stderr);
    const ours = buildSite({
      articles: join(project, "articles"),
      settings: join(project, "archive.yaml"),
      // Eleventy alone makes pages; the search is made by our build.
      options: ["--no-search"],
    });
    const expected = digestTree(ours.folder);
    assert.ok(expected.delete("manifest-sha256.txt"));
    assert.deepEqual(digestTree(out), expected);
  });
});
