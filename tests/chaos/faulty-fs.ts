import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

/** What goes wrong at one of the operations that change a folder. */
export interface Fault {
  /** Of which operation, counted from 0. */
  readonly at: number;
  readonly when: "before" | "after";
  /**
   * An error code that the operation throws; "kill": the process gets SIGKILL; "dead": this operation
   * and all that follow throw, so that whatever still runs changes nothing, as if it were killed.
   */
  readonly what: string;
}

const watched = [
  ...["writeFileSync", "renameSync", "linkSync", "copyFileSync", "mkdirSync"],
  ...["rmSync", "rmdirSync", "unlinkSync", "symlinkSync", "appendFileSync", "truncateSync"],
  ...["openSync", "utimesSync"],
] as const;

/** Thrown where a process would be dead. */
export class Dead extends Error {}

/**
 * Watches every change that this process makes inside of `folders`, until `stop`, and lets one go
 * wrong. A write that fails leaves half of what it should write, as a full disk does.
 */
export function breakFiles(folders: readonly string[], fault?: Fault) {
  const roots = folders.map((folder) => resolve(folder));
  const isInside = (path: unknown) =>
    typeof path === "string" &&
    roots.some((root) => resolve(path) === root || resolve(path).startsWith(root + sep));
  const originals = new Map<string, unknown>();
  const operations: string[] = [];
  let isDead = false;
  for (const name of watched) {
    // biome-ignore lint/suspicious/noExplicitAny: wraps functions of any kind.
    const original = (fs as any)[name];
    originals.set(name, original);
    // biome-ignore lint/suspicious/noExplicitAny: wraps functions of any kind.
    (fs as any)[name] = (...args: any[]) => {
      if (!args.slice(0, 2).some(isInside)) return original(...args);
      if (name === "openSync" && (args[1] === "r" || typeof args[1] !== "string"))
        return original(...args);
      if (isDead) throw new Dead("dead");
      const number =
        operations.push(`${name} ${args.filter((arg) => isInside(arg)).join(" ")}`) - 1;
      const fails = fault?.at === number;
      const fail = () => {
        if (fault?.what === "kill") process.kill(process.pid, "SIGKILL");
        if (fault?.what === "dead") {
          isDead = true;
          throw new Dead("dead");
        }
        const words = `${fault?.what}: injected, ${name} '${args[0]}'`;
        throw Object.assign(new Error(words), { code: fault?.what, syscall: name, path: args[0] });
      };
      // Something also goes wrong where the system would have refused the operation.
      try {
        if (!fails || fault.when === "after") return original(...args);
        if (name === "writeFileSync") {
          const half = Buffer.from(args[1]);
          original(args[0], half.subarray(0, half.length / 2), args[2]);
        }
      } finally {
        if (fails) fail();
      }
    };
  }
  syncBuiltinESMExports();
  return {
    operations,
    stop() {
      for (const [name, original] of originals) Object.assign(fs, { [name]: original });
      syncBuiltinESMExports();
    },
  };
}
