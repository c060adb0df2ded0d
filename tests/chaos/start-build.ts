import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { project } from "../cli/run-command.ts";
import type { Errand } from "./build-once.ts";

const script = fileURLToPath(new URL("build-once.ts", import.meta.url));

/** A build in a process of its own. */
export interface StartedBuild {
  readonly child: ChildProcess;
  /** Settles when the build begins. */
  readonly begun: Promise<void>;
  /** Settles when the process has ended; its exit code, or nothing after a signal. */
  readonly ended: Promise<number | null>;
  errors(): string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function startBuild(errand: Errand, surroundings: Surroundings = {}): StartedBuild {
  const args = ["--import", import.meta.resolve("tsx"), script, JSON.stringify(errand)];
  const { cwd = project, env = {} } = surroundings;
  const child = spawn(process.execPath, args, {
    cwd,
    // npm starts every command in the project's folder, where tsx looks for its settings.
    env: { ...process.env, TSX_TSCONFIG_PATH: join(project, "tsconfig.json"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const begun = once(child.stdout, "data").then(() => undefined);
  return { child, begun, ended, errors: () => errors };
}
