import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { project, runNode } from "./run-command.ts";

/** Starts a process that never ends by itself, nor when it is asked to, and leaves it. */
const parent = `
  import { spawn } from "node:child_process";
  import { endChildren } from "${project}src/cli/ending.ts";
  endChildren();
  const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')";
  const child = spawn(process.execPath, ["--eval", stubborn], { stdio: ["ignore", "pipe", "ignore"] });
  child.stdout.once("data", () => {
    console.log(child.pid);
    process.exit(7);
  });
`;

describe("endChildren", () => {
  it("leaves no process behind", { skip: !existsSync("/proc/self") }, async () => {
    const { code, stdout, stderr } = runNode([
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      parent,
    ]);
    assert.equal(code, 7, stderr);
    const pid = Number(stdout);
    assert.ok(pid > 1);
    // A killed process may stay on the list of its system, but without a program.
    const runs = () => existsSync(`/proc/${pid}/exe`);
    after(() => {
      if (runs()) process.kill(pid, "SIGKILL");
    });
    while (runs()) await wait(20);
  });
});
