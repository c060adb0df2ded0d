import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fixture } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { commandLine, project } from "./run-command.ts";

/** Runs a command whose reader goes away before anything is written, as `head` may. */
async function runUnread(args: readonly string[]) {
  const child = spawn(process.execPath, commandLine(args), { cwd: project });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (data) => {
    stderr += data;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stderr };
}

describe("a command whose output nobody reads", () => {
  for (const name of ["build", "check"]) {
    it(`ends quietly: ${name}`, async () => {
      const out = join(makeTemporaryFolder(), "site");
      const { code, stderr } = await runUnread([name, "--articles", fixture, "--out", out]);
      assert.equal(stderr, "");
      assert.ok(code === 0 || code === 2, `exit code ${code}`);
    });
  }
});
