import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { project, runNode } from "../cli/run-command.ts";
import { makeFolder } from "./make-folder.ts";

const code = `
  const { rmdirSync } = require("node:fs");
  process.chdir(process.argv[1]);
  rmdirSync(process.argv[1]);
  import(process.argv[2]).then(({ makeFolder }) => makeFolder("a/b"));
`;

describe("makeFolder", () => {
  it("ends where the working folder has been removed", () => {
    const gone = join(makeFolder(), "gone");
    mkdirSync(gone);
    const module = join(project, "src/text/make-folder.ts");
    const run = runNode(["--import", "tsx", "-e", code, gone, module]);
    assert.match(run.stderr, /ENOENT|uv_cwd/);
  });
});
