import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";

/** A program that other code starts, and tells nobody of. */
export interface WatchedProgram {
  /** To be called as soon as the other code was asked to start it. */
  hasStarted(): void;
  /** Why it has ended; nothing as long as it runs. */
  ending(): string | undefined;
  /** From now on its end is no news. */
  leave(): void;
}

/** Node tells of every new process there, before it starts. */
const channel = "child_process";

/** Watches the program that is started next; `tellEnd` is called when it has ended, or does not start. */
export function watchStart(tellEnd: () => void): WatchedProgram {
  let isWatched = true;
  let ending: string | undefined;
  const end = (reason: string) => {
    if (!isWatched) return;
    ending ??= reason;
    tellEnd();
  };
  const watch = (told: unknown) => {
    const { process } = told as { readonly process: ChildProcess };
    process.once("error", ({ message }) => end(`its program does not start (${message})`));
    process.once("exit", (code, signal) => {
      if (signal) end(`the system has ended its program (${signal}). ${likelyCause}`);
      else end(`its program has ended by itself (exit code ${code})`);
    });
  };
  subscribe(channel, watch);
  return {
    hasStarted: () => void unsubscribe(channel, watch),
    ending: () => ending,
    leave: () => {
      isWatched = false;
    },
  };
}

const likelyCause = "Most likely memory was wanting: build again with fewer --jobs";
