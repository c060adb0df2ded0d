import { spawn } from "node:child_process";
import { commandLine, project } from "./run-command.ts";

/** A command that goes on until it is stopped. */
export interface Running {
  /** The address it has printed: "http://127.0.0.1:40123/". */
  readonly address: string;
  /** What it has printed so far. */
  output(): string;
  /** Ends it and everything it has started. */
  stop(): void;
}

/**
 * Starts a command that serves, and waits for the address it prints.
 * @throws Error with its whole output when it ends before.
 */
export async function startCommand(...args: string[]): Promise<Running> {
  // A group of its own: `dev` starts further processes, which have to end with it.
  const child = spawn(process.execPath, commandLine(args), { cwd: project, detached: true });
  const stop = () => {
    try {
      process.kill(-Number(child.pid), "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  };
  process.once("exit", stop);
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const take = (data: Buffer) => {
      output += data;
      const printed = /http:\/\/[\d.]+:\d+\//.exec(output);
      if (printed) resolve(printed[0]);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("close", (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
  return { address, output: () => output, stop };
}
