import { spawn } from "node:child_process";
import { hangGuard } from "../hang-guard.ts";
import { commandLine, project } from "./run-command.ts";

/** What a command wrote to a terminal, control sequences and all. */
export interface Screen {
  readonly code: number | null;
  readonly text: string;
}

interface Keys {
  /** Pressed once this has been written. */
  readonly after: RegExp;
  readonly press: string;
}

/**
 * Runs a command at a terminal of its own (`script` of util-linux makes one). It is no CI and has
 * 80 columns unless `env` says otherwise.
 */
export async function runInTerminal(
  args: readonly string[],
  { env = {}, keys }: { env?: NodeJS.ProcessEnv; keys?: Keys } = {},
): Promise<Screen> {
  const words = [process.execPath, ...commandLine(args)].map((word) => `'${word}'`);
  const { CI: _, ...outer } = process.env;
  const child = spawn("script", ["-qec", `stty cols 80; exec ${words.join(" ")}`, "/dev/null"], {
    cwd: project,
    env: { ...outer, TERM: "xterm", SHELL: "/bin/sh", ...env },
    timeout: hangGuard,
    killSignal: "SIGKILL",
  });
  let text = "";
  let pressed = false;
  child.stdout.setEncoding("utf8").on("data", (data) => {
    text += data;
    if (!keys || pressed || !keys.after.test(text)) return;
    pressed = true;
    child.stdin.write(keys.press);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, text };
}
