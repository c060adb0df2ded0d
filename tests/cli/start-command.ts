import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { commandLine, project } from "./run-command.ts";

/** A command that goes on until it is stopped. */
export interface Running {
  /** The address it has printed: "http://127.0.0.1:40123/". */
  readonly address: string;
  /** Settles when it has printed something like this, now or before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Everything it has printed. */
  output(): string;
  /** Ends it and everything it has started. */
  stop(): void;
  /** Sends a signal to the command alone, or to all it has started as Ctrl-C does; settles when none is left. */
  end(signal: NodeJS.Signals, to: "command" | "all"): Promise<void>;
}

/**
 * Starts a command that serves, and waits for the address it prints.
 * @throws Error with its whole output when it ends before.
 */
export function startCommand(...args: string[]): Promise<Running> {
  return startCommandOf(project, ...args);
}

/** The same for a copy of the project, in `folder`. */
export async function startCommandOf(folder: string, ...args: string[]): Promise<Running> {
  // A group of its own: `dev` starts further processes, which have to end with it.
  const line = commandLine(args, folder);
  const child = spawn(process.execPath, line, { cwd: folder, detached: true });
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
  const end: Running["end"] = async (signal, to) => {
    process.kill(to === "all" ? -Number(child.pid) : Number(child.pid), signal);
    while (isThere(-Number(child.pid))) await setTimeout(20);
  };
  return { address, printed, stop, end, output: () => output };
}

/** Whether a process, or a group where the number is below zero, is still there. */
export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
