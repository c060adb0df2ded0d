/** Exit codes of a process that was told to end: 128 and the number of the signal. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

export type EndingSignal = keyof typeof codes;

/**
 * Calls `end` when Ctrl-C is pressed or the system asks to end. Gives a function that puts an end to
 * the watch. Further processes are ended by those who started them, when this one exits.
 */
export function watchSignals(end: (signal: EndingSignal, exitCode: number) => void): () => void {
  const onInterrupt = () => end("SIGINT", codes.SIGINT);
  const onTerminate = () => end("SIGTERM", codes.SIGTERM);
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
  return () => process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
}
