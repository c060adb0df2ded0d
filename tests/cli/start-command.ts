import { spawn } from "node:child_process";
import { commandLine, project } from "./run-command.ts";

/** A command that goes on until it is stopped. */
export interface Running {
  /** The address it has printed: "http://127.0.0.1:40123/". */
  readonly address: string;
  /** Settles when it has printed something like this, now or before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
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
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      child.emit("printed");
    });
  }
  const printed = (pattern: RegExp) => {
    return new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      child.on("printed", look);
      child.on("close", (code) => reject(new Error(`ended with ${code}:\n${output}`)));
      look();
    });
  };
  const [address] = await printed(/http:\/\/[\d.]+:\d+\//);
  return { address, printed, stop };
}
