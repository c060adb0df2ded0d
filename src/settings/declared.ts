export { declaredFor, declaredPath } from "../text/declared-path.ts";

/** Ways to read the lines of a plain text; see `lines:` in archive.yaml. */
export const lineWays = ["paragraphs", "wrapped", "column"] as const;

export type LineWay = (typeof lineWays)[number];
