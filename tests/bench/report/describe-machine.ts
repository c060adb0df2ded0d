import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";
import { fileSystemOf } from "../measure/file-system.ts";

/** What the figures depend on, in a line; `folder` is where sites are written. */
export function describeMachine(folder: string): string {
  const model = cpus()[0]?.model.trim();
  const disk = fileSystemOf(folder);
  return [
    `${availableParallelism()} cores${model ? ` (${model})` : ""}`,
    `${(totalmem() / 1e9).toFixed(1)} GB of memory`,
    ...(disk ? [`file system ${disk}`] : []),
    platform(),
    `load ${(loadavg()[0] ?? 0).toFixed(1)} before it began`,
  ].join(", ");
}

/** "Backfile 0.1.0 (1a2b3c4), Node v20.20.2, Hugo v0.111.3"; a plus where files were changed since. */
export function describeVersions(project: string, hugo: string | undefined): string {
  const commit = run("git", ["-C", project, "describe", "--always", "--dirty=+"]);
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return [
    `Backfile ${version}${commit ? ` (${commit})` : ""}`,
    `Node ${process.version}`,
    hugo ? `Hugo ${hugo}` : "without Hugo",
  ].join(", ");
}

function run(command: string, args: readonly string[]): string {
  return (spawnSync(command, args, { encoding: "utf8" }).stdout ?? "").trim();
}
