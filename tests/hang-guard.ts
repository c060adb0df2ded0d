/**
 * Time (ms) after which a test, or a process that it has started, is held to hang. No limit: it exists
 * only so that a hang ends, and ends by name, on a machine however busy. What must not take long is
 * measured in time of the processor.
 */
export const hangGuard = 20 * 60_000;

/** The same for a whole file of tests, which may hold hundreds of these. */
export const fileGuard = 9 * hangGuard;
