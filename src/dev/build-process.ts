import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { configVariable, placeConfig } from "../start/find-config.mjs";
import { projectPath } from "../text/project-path.ts";
import type { Outcome } from "./run-build.ts";
import type { BuildRequest } from "./warm-build.ts";

/** A build in a process of its own that stays warm from one build to the next. */
export interface BuildProcess {
  /** Builds, and never fails: errors are in the outcome. One build at a time. */
  build(request: BuildRequest): Promise<Outcome>;
  /** Loads code and templates again. */
  renew(): void;
  close(): void;
}

const script = fileURLToPath(new URL("warm-build.ts", import.meta.url));

/**
 * Opens the process at once, so that it has loaded everything when the first request comes: that takes 1
 * s, a build of 1,000 articles in cold code 2.5 s, and in warm code 1.3 s (measured on two cores).
 */
export function openBuildProcess(): BuildProcess {
  let child = start();
  return {
    async build(request) {
      if (!child.connected) child = start();
      const building = child;
      return new Promise((resolve) => {
        building.once("message", (outcome: Outcome) => {
          building.removeListener("exit", ended);
          resolve(outcome);
        });
        building.once("exit", ended);
        building.send(request, () => {});

        function ended(code: number | null, signal: string | null): void {
          const failure = `The build ended with ${code ?? signal}: see the terminal.`;
          resolve({ published: false, failure, problems: [] });
        }
      });
    },
    renew() {
      child.kill();
      child = start();
    },
    close: () => child.kill(),
  };
}

function start(): ChildProcess {
  const child = fork(script, {
    execArgv: ["--import", import.meta.resolve("tsx")],
    // Named though it may not be there: somebody may write it while this goes on.
    env: { ...process.env, [configVariable]: placeConfig(projectPath(".")) },
  });
  // It may end before an order reaches it; `exit` tells so.
  child.on("error", () => {});
  return child;
}
