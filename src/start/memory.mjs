/**
 * How much (%) a heap may grow over what was in use before it is searched for garbage again. V8 lets a
 * heap grow up to fourfold; with 50, the build of 100,000 articles peaks at 1.19 GB instead of 1.51
 * and takes no more CPU time.
 */
const heapGrowth = "--heap-growing-percent=50";

/**
 * Room (MB) for what was made last; V8 would take 16. Most of what a worker makes is of no use a page
 * later: fewer and larger sweeps of it save 5 % of the time at 100,000 articles and cost 120 MB for
 * each process.
 */
const youngSpace = "--max-semi-space-size=64";

/** For the process that an owner starts, which can only be told once it runs. */
export const ownFlags = heapGrowth;

/** For the processes that it starts. */
export const workerFlags = [youngSpace, heapGrowth];
