import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { project } from "../cli/run-command.ts";
import { isThere } from "../cli/start-command.ts";
import type { Errand } from "./build-once.ts";

const script = fileURLToPath(new URL("build-once.ts", import.meta.url));

/** A build in a process of its own. */
export interface StartedBuild {
  readonly child: ChildProcess;
  /** Settles when the build begins. */
  readonly begun: Promise<void>;
  /** Settles when the process has ended; its exit code, or nothing after a signal. */
  readonly ended: Promise<number | null>;
  /** Settles when none of the processes that it has started is left, either. */
  allEnded(): Promise<void>;
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
    // A group of its own, by which its workers are found when it is gone.
    detached: true,
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const begun = once(child.stdout, "data").then(() => undefined);
  const allEnded = async () => {
    await ended;
    while (isThere(-Number(child.pid))) await setTimeout(10);
  };
  return { child, begun, ended, allEnded, errors: () => errors };
}
