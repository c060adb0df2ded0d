import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Step } from "../step.ts";
import { stepNames } from "../step-names.ts";

const command = [process.execPath, "src/start.mjs", "build", "--help"] as const;

/** Sees to it that the code is compiled as it is now; a start that is not measured. */
export function compileNow(project: string): void {
  const [node, ...args] = command;
  spawnSync(node, args, { cwd: project, stdio: "ignore" });
}

/** What a command takes that does nothing: once before the code is compiled, once after. */
export function startSteps(project: string): Step[] {
  const code = join(project, ".cache/code");
  const prepare = () => rmSync(code, { recursive: true, force: true });
  return [
    { name: stepNames.firstStart, command, folder: project, prepare },
    { name: stepNames.laterStart, command, folder: project },
  ];
}
