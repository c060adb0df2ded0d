/** Holds what a build needs while it works in a live site; removed in the end, or by the next build. */
export const workName = ".backfile";
