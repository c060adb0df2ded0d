/** The process that this one works for, if it does. */
let parent: number | undefined;

/**
 * To be called in a process that works for a build. A build that is killed cannot end its workers, and
 * what these went on to write would mix with the next build's.
 */
export function watchParent(): void {
  parent = process.ppid;
  process.once("disconnect", () => process.exit(1));
}

/** Ends this process if its build is no more. Asked before each write: no event comes between them. */
export function endIfOrphaned(): void {
  if (parent !== undefined && process.ppid !== parent) process.exit(1);
}
