/** Process id of the build that this process works for, if any. */
let parent: number | undefined;

/**
 * Watches the build that this process works for. A build that is killed cannot end its workers, and their
 * further output would mix with the next build's.
 */
export function watchParent(): void {
  parent = process.ppid;
  process.once("disconnect", () => process.exit(1));
}

/** Ends this process if its build has ended. Called before each write: no event can come between writes. */
export function endIfOrphaned(): void {
  if (parent !== undefined && process.ppid !== parent) process.exit(1);
}
