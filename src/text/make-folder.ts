import { mkdirSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Makes a folder and those around it. By its whole path: where the working folder has been removed, Node (20 to 24)
 * tries for ever to make a relative one.
 */
export function makeFolder(folder: string): void {
  mkdirSync(resolve(folder), { recursive: true });
}
