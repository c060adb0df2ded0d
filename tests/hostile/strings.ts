import { createRequire } from "node:module";
import { attacks } from "./attacks.ts";

const naughty: readonly string[] = createRequire(import.meta.url)("big-list-of-naughty-strings");

/** The Big List of Naughty Strings and attacks of our own; the empty one tells nothing. */
export const strings: readonly string[] = [...naughty, ...attacks].filter((one) => one !== "");
