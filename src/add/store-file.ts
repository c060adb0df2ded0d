import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256 } from "../text/hash.ts";
import { OwnerError } from "../text/owner-error.ts";

/** Renames a file to a hidden one beside it, which no build reads, and gives that one. */
export function setAside(file: string): string {
  const digest = sha256(readFileSync(file)).slice(0, 8);
  const kept = join(dirname(file), `.${basename(file)}.${digest}.old`);
  renameSync(file, kept);
  return kept;
}

/**
 * Writes a new file under a hidden name, which no build reads, and renames it. Exclusive: what another
 * run has begun must not be written into.
 * @throws OwnerError when a file stands there.
 */
export function store(file: string, content: Buffer): void {
  if (existsSync(file)) throw new OwnerError(`${file} is there already, with another text.`);
  mkdirSync(dirname(file), { recursive: true });
  const part = join(dirname(file), `.${basename(file)}.part`);
  rmSync(part, { force: true });
  writeFileSync(part, content, { flag: "wx", flush: true });
  renameSync(part, file);
}
