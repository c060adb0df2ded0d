import { availableParallelism } from "node:os";
import { OwnerError } from "../text/owner-error.ts";
import type { Values } from "./command.ts";

/** More processes than this are a slip of the keyboard: each takes some 100 MB. */
const mostJobs = 256;

/** How many processes may work at a time; as many as there are processors unless told. */
export function readJobs({ jobs }: Values): number {
  if (jobs === undefined) return availableParallelism();
  if (isWhole(jobs) && Number(jobs) >= 1 && Number(jobs) <= mostJobs) return Number(jobs);
  throw new OwnerError(
    `--jobs ${jobs} is no number of processes; write a whole number from 1 to ${mostJobs}`,
  );
}

/** Reads a port number. */
export function readPort({ port }: Values): number {
  if (isWhole(port) && Number(port) <= 65535) return Number(port);
  throw new OwnerError(`--port ${port} is no port; write a number from 0 to 65535`);
}

/** `Number` alone would take blanks, "0x10" and "1e3", too. */
function isWhole(value: string | boolean | undefined): boolean {
  return typeof value === "string" && /^\d+$/.test(value);
}
