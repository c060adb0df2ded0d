import { add } from "./add.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { dev } from "./dev.ts";
import { start } from "./start.ts";
import { verify } from "./verify.ts";

/** The commands, in the order in which an owner meets them. */
export const commands = [build, start, dev, check, add, verify] as const;
