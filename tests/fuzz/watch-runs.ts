import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { readProcessStat } from "../bench/measure/process-stat.ts";
import { hangGuard } from "../hang-guard.ts";

/** Something wrong with one run. */
export interface Fault {
  readonly run: number;
  readonly text: string;
}

/** What to run, and how to watch it. */
export interface WatchOrder {
  readonly seed: number;
  /** Number of the first run, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Is told the number of each run as it begins. */
  readonly tell?: (run: number) => void;
  /** Called with seed, first number and end; see `run-cases.ts`. */
  readonly program?: string;
  /** ms of the processor's time without a word, after which a process is held to hang. */
  readonly patience?: number;
}

/**
 * Runs cases in a process that is watched: one that hangs or dies is named by the number of its run,
 * and another process goes on behind it.
 */
export async function watchRuns(order: WatchOrder): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let from = order.from; from < order.to; ) {
    const { last, end } = await watchProcess({ ...order, from }, faults);
    if (end) faults.push({ run: last, text: end });
    from = end ? last + 1 : order.to;
  }
  return faults;
}

const ownProgram = fileURLToPath(new URL("run-cases.ts", import.meta.url));

async function watchProcess(
  { seed, from, to, tell, program = ownProgram, patience = 15_000 }: WatchOrder,
  faults: Fault[],
): Promise<{ last: number; end?: string }> {
  const args = ["--import", "tsx", program, String(seed), String(from), String(to)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "pipe", "pipe"] });
  let last = from;
  let complaint = "";
  let hangs = false;
  // Starting takes a while, too.
  const watch = watchSilence(Number(child.pid), patience + 15_000, () => {
    hangs = true;
    child.kill("SIGKILL");
  });
  child.stderr?.on("data", (data) => {
    complaint = `${complaint}${data}`.slice(0, 2000);
  });
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  for await (const line of createInterface(child.stdio[3] as Readable)) {
    watch.hear(patience);
    const [, run, text] = /^fault (\d+) (.*)$/.exec(line) ?? [];
    if (run !== undefined) {
      faults.push({ run: Number(run), text: text ?? "" });
    } else {
      last = Number(line);
      tell?.(last);
    }
  }
  const code = await exited;
  watch.end();
  if (hangs) return { last, end: "hangs" };
  return code === 0 ? { last } : { last, end: `ends the process: ${complaint || code}` };
}

/** A watch over a process that says a word now and then. */
interface SilenceWatch {
  /** It has said a word, and may be silent for another `patience` ms of the processor's time. */
  hear(patience: number): void;
  end(): void;
}

/** Where the system does not tell a process's time, nothing but the guard against hangs is left. */
function watchSilence(pid: number, first: number, tellHang: () => void): SilenceWatch {
  const spent = () => 1000 * (readProcessStat(pid)?.cpuSeconds ?? 0);
  let [until, deadline] = [first, performance.now() + hangGuard];
  const timer = setInterval(() => {
    if (spent() > until || performance.now() > deadline) tellHang();
  }, 100);
  return {
    hear(patience) {
      [until, deadline] = [spent() + patience, performance.now() + hangGuard];
    },
    end: () => clearInterval(timer),
  };
}
