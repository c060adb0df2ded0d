import { setImmediate } from "node:timers/promises";

/** Time (ms) without an event after which some are let in. */
const longest = 50;

let last = performance.now();

/**
 * Lets events in, unless some could come just now. To be awaited between pieces of long work, each of them much
 * shorter than a second: Node attends to a signal, such as that of Ctrl-C, only where a program waits.
 */
export async function letEventsIn(): Promise<void> {
  if (performance.now() - last < longest) return;
  await setImmediate();
  last = performance.now();
}
