import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { hangGuard } from "../../hang-guard.ts";
import { fixture } from "../../site/built-site.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { commandLine, project } from "../run-command.ts";

/** Arguments of a command that reads the fixture; what it makes goes into a folder of its own. */
function order(name: string, ...options: string[]): string[] {
  const folder = makeTemporaryFolder();
  const cache = name === "build" ? ["--cache", join(folder, "cache")] : [];
  return [name, "--articles", fixture, "--out", join(folder, "site"), ...cache, ...options];
}

/** Runs a command whose readers go away before anything is written, as `head` may. */
async function runUnread(args: readonly string[], unread: readonly ("stdout" | "stderr")[]) {
  const child = spawn(process.execPath, commandLine(args), { cwd: project, timeout: hangGuard });
  const read = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    if (unread.includes(name)) child[name].destroy();
    child[name].on("data", (data) => {
      read[name] += data;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...read };
}

describe("a command whose output nobody reads", () => {
  for (const args of [["build"], ["build", "--json"], ["build", "--quiet"], ["check"]] as const) {
    it(`ends quietly: ${args.join(" ")}`, async () => {
      const [name, ...options] = args;
      const { code, stderr } = await runUnread(order(name, ...options), ["stdout"]);
      assert.doesNotMatch(stderr, /backfile|Error|EPIPE/);
      assert.ok(code === 0 || code === 2, `exit code ${code}`);
    });
  }

  it("tells the outcome when only its progress is not read", async () => {
    const { code, stdout } = await runUnread(order("build"), ["stderr"]);
    assert.equal(code, 2);
    assert.match(stdout, /^pages /m);
  });

  it("ends quietly when neither is read", async () => {
    const { code } = await runUnread(order("build"), ["stdout", "stderr"]);
    assert.ok(code === 0 || code === 2, `exit code ${code}`);
  });

  it("says in a line that the disk of its output is full", {
    skip: !existsSync("/dev/full"),
  }, async () => {
    const child = spawn(process.execPath, commandLine(order("check")), {
      cwd: project,
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    let stderr = "";
    child.stderr?.on("data", (data) => {
      stderr += data;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    assert.deepEqual([code, stderr], [1, "backfile: cannot write to standard output: ENOSPC\n"]);
  });
});
