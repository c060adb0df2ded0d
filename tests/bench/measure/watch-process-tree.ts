import { existsSync, readdirSync } from "node:fs";
import { readProcessStat } from "./process-stat.ts";

/** What a process and all its descendants used. */
export interface TreeUsage {
  /** Largest sum of resident memory at one moment. */
  readonly peakBytes: number;
  /** CPU time as last seen of each process: at most, not all, of what was used. */
  readonly cpuSeconds: number;
}

/** Short enough that a build's peak, which lasts, does not slip through. */
const intervalMilliseconds = 25;

/**
 * Samples the descendants of `root`, itself left out, until the function it gives is called. Pages
 * that processes share count once for each: proportional shares would be fairer to a build of many
 * processes, but to ask for them stops the process for longer than a sample may take. Gives nothing
 * on a system without `/proc`.
 */
export function watchProcessTree(root: number): () => TreeUsage | undefined {
  if (!existsSync("/proc/self/stat")) return () => undefined;
  const members = new Map([[root, 0]]);
  const strangers = new Set([process.pid]);
  let peakBytes = 0;
  const sample = () => {
    let bytes = 0;
    for (const pid of livingProcesses()) {
      if (strangers.has(pid) || pid === root) continue;
      const stat = readProcessStat(pid);
      if (!stat) continue;
      // Once a member always a member: a process outlives its parent.
      if (members.has(pid) || members.has(stat.parent)) {
        members.set(pid, stat.cpuSeconds);
        bytes += stat.residentBytes;
      } else if (strangers.has(stat.parent) || stat.parent === 0) {
        strangers.add(pid);
      }
    }
    peakBytes = Math.max(peakBytes, bytes);
  };
  const timer = setInterval(sample, intervalMilliseconds);
  return () => {
    clearInterval(timer);
    const cpuSeconds = [...members.values()].reduce((sum, seconds) => sum + seconds, 0);
    return { peakBytes, cpuSeconds };
  };
}

/** In the order of their numbers, so that nearly always parents come before their children. */
function livingProcesses(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
}
