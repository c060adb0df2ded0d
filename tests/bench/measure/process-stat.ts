import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What the kernel says of a living process. */
export interface ProcessStat {
  readonly parent: number;
  /** User and system time of the process itself, without its children. */
  readonly cpuSeconds: number;
  /** Resident memory, shared pages included. */
  readonly residentBytes: number;
}

const ticksPerSecond = readSystemNumber("CLK_TCK", 100);
const bytesPerPage = readSystemNumber("PAGESIZE", 4096);

/** Reads `/proc/PID/stat` (proc(5), fields 4, 14, 15 and 24); nothing once the process is gone. */
export function readProcessStat(pid: number): ProcessStat | undefined {
  const line = readLine(`/proc/${pid}/stat`);
  if (line === undefined) return undefined;
  // Field 2 is the program's name in brackets, which may itself hold blanks and brackets.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const field = (number: number) => Number(fields[number - 3]);
  return {
    parent: field(4),
    cpuSeconds: (field(14) + field(15)) / ticksPerSecond,
    residentBytes: field(24) * bytesPerPage,
  };
}

function readLine(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}

function readSystemNumber(name: string, usual: number): number {
  return Number(spawnSync("getconf", [name], { encoding: "utf8" }).stdout) || usual;
}
