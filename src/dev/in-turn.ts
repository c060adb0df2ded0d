/** Work that must not overlap with itself. */
export interface Turns {
  /** Runs it when nobody has asked for `stillness` ms. */
  soon(): void;
  /** Runs it at once; after the run that goes on, where one does. */
  now(): Promise<void>;
}

/** Runs `work` at most once at a time, and once more where it was asked for meanwhile. */
export function inTurn(stillness: number, work: () => Promise<void>): Turns {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let again = false;
  const now = async () => {
    again = isRunning;
    if (isRunning) return;
    isRunning = true;
    await work().finally(() => {
      isRunning = false;
    });
    if (again) await now();
  };
  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void now(), stillness);
    },
  };
}
