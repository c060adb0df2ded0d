/**
 * Aborted by Ctrl-C or by the system. The command that runs then comes to its end first, by itself
 * or by the same signal, so that nothing writes any more where all is removed; a second signal does
 * not wait for it.
 */
export function listenForSignals(): AbortSignal {
  const controller = new AbortController();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(code);
      process.exitCode = code;
      controller.abort();
    });
  }
  return controller.signal;
}
