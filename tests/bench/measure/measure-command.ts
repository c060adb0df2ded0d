import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { watchProcessTree } from "./watch-process-tree.ts";

export interface Measurement {
  /** What the command wrote to its standard output. */
  readonly said: string;
  readonly wallSeconds: number;
  /** User and system time of the command and all its descendants. */
  readonly cpuSeconds: number;
  /** Resident memory of all of them together; missing where there is no `/proc`. */
  readonly peakBytes?: number;
}

/** Bash adds next to nothing and tells exactly what the system accounts to the processes it ran. */
const script = `TIMEFORMAT='%R %U %S'; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>&3`;

/**
 * Runs a command in `folder` and measures it.
 * @throws Error with the end of what the command said, when its exit code is not 0.
 */
export async function measureCommand(
  [command, ...args]: readonly [string, ...string[]],
  folder: string,
): Promise<Measurement> {
  const child = spawn("bash", ["-c", script, "bash", command, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const endWatch = watchProcessTree(child.pid ?? 0);
  const [said, complained, times] = [1, 2, 3].map((stream) => readAll(child, stream));
  const [code] = (await once(child, "close")) as [number | null];
  const usage = endWatch();
  if (code !== 0) {
    const words = `${await said}${await complained}`.trim().split("\n").slice(-20).join("\n");
    throw new Error(`“${[command, ...args].join(" ")}” ended with code ${code}:\n${words}`);
  }
  const [wall = 0, user = 0, system = 0] = readTimes((await times) ?? "");
  return {
    said: (await said) ?? "",
    wallSeconds: wall,
    // The system does not account to bash what a parent did not wait for; the samples have it.
    cpuSeconds: Math.max(user + system, usage?.cpuSeconds ?? 0),
    ...(usage && { peakBytes: usage.peakBytes }),
  };
}

function readAll(child: ChildProcess, stream: number): Promise<string> {
  const pipe = child.stdio[stream];
  return pipe ? text(pipe as NodeJS.ReadableStream) : Promise.resolve("");
}

/** Seconds; bash writes a decimal comma where the locale has one. */
function readTimes(line: string): number[] {
  return line
    .trim()
    .split(" ")
    .map((time) => Number(time.replace(",", ".")));
}
