import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A server that runs as a process of its own. */
export interface ServerProcess {
  readonly port: number;
  /** How often it has a file open at present. */
  countOpen(path: string): number;
  isAlive(): boolean;
  stop(): void;
}

const script = fileURLToPath(new URL("serve-folder.ts", import.meta.url));

/** Serves a folder, `live` as `npm run dev` does. */
export async function startServer(folder: string, live: boolean): Promise<ServerProcess> {
  const args = ["--import", import.meta.resolve("tsx"), script, folder];
  const child = spawn(process.execPath, live ? [...args, "live"] : args, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  const [address] = await once(child.stdout, "data");
  return {
    port: Number(new URL(String(address).trim()).port),
    countOpen(path) {
      const handles = `/proc/${child.pid}/fd`;
      return readdirSync(handles).filter((name) => linkOf(join(handles, name)) === path).length;
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop,
  };
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    // Closed meanwhile.
    return undefined;
  }
}
