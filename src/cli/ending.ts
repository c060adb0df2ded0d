import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";

/**
 * Ends the processes that this one has started when it exits, in whatever way and whichever module
 * started them. A terminal sends Ctrl-C to all of them, but a service manager's SIGTERM reaches only one.
 * They are killed: what a build has published is whole at every instant.
 */
export function endChildren(): void {
  const children = new Set<ChildProcess>();
  // Node reports here each process that is started (since 16.18).
  subscribe("child_process", (message) => {
    const { process: child } = message as { readonly process: ChildProcess };
    children.add(child);
    child.once("exit", () => children.delete(child));
  });
  process.once("exit", () => {
    for (const child of children) child.kill("SIGKILL");
  });
}

/**
 * Reports why a command has to give up: a sentence for people, and an object for programs, which must
 * find one on the last line whatever happened. Returns the exit code.
 */
export function reportFailure(message: string, exitCode: number, asJson: boolean): number {
  console.error(`backfile: ${message}`);
  if (asJson) console.log(JSON.stringify({ exitCode, error: message }));
  return exitCode;
}

/** Exit codes of a process that received a signal: 128 and the number of the signal. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

export type EndingSignal = keyof typeof codes;

/**
 * Calls `end` when Ctrl-C is pressed or the system asks to end. Returns a function that stops watching.
 * Further processes are ended by those that started them, when this one exits.
 */
export function watchSignals(end: (signal: EndingSignal, exitCode: number) => void): () => void {
  const onInterrupt = () => end("SIGINT", codes.SIGINT);
  const onTerminate = () => end("SIGTERM", codes.SIGTERM);
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
  return () => process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
}

/**
 * Handles a closed output. A reader that has seen enough, as in `npm run build
 * head -1`, is not an error: the command ends at once and quietly. If only standard error is closed, the
 * command continues.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exit(reportFailure(`cannot write to standard output: ${error.code}`, 1, false));
  });
  process.stderr.on("error", () => {});
}
