import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hangGuard } from "../hang-guard.ts";

/** Folder of the project, with a slash at its end. */
export const project = fileURLToPath(new URL("../../", import.meta.url));

/** What `node` is called with for a command of ours, or of a copy of the project, from any folder. */
export function commandLine(args: readonly string[], folder = project): string[] {
  return [join(folder, "src/start.mjs"), ...args];
}

/** The same for the code as it is written, which tsx reads. */
export function commandLineByTsx(args: readonly string[]): string[] {
  return ["--import", import.meta.resolve("tsx"), join(project, "src/cli/main.ts"), ...args];
}

/** A command that has ended. */
export interface Finished {
  /** Missing where it had to be stopped. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard input; empty unless given. */
  readonly input?: string | Uint8Array;
}

/** Runs a command as a process of its own and waits for its end. */
export function runCommand(args: readonly string[], surroundings: Surroundings = {}): Finished {
  return runNode(commandLine(args), surroundings);
}

/** Runs Node; `cwd` is the project unless told otherwise. */
export function runNode(
  args: readonly string[],
  { cwd = project, env = {}, input = "" }: Surroundings = {},
): Finished {
  const options: SpawnSyncOptions = {
    cwd,
    input,
    env: { ...process.env, ...env },
    timeout: hangGuard,
    killSignal: "SIGKILL",
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { code: status, stdout: String(stdout), stderr: String(stderr) };
}
