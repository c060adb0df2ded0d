import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "../hash.ts";
import { endIfOrphaned } from "./orphan.ts";

/** Writes a file of the cache, under the SHA-256 of what it says, and shows it only when it is whole. */
export function writeSealed(path: string, value: unknown): void {
  endIfOrphaned();
  const text = JSON.stringify(value);
  const part = `${path}.${process.pid}.part`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(part, `${sha256(text)}\n${text}`);
  renameSync(part, path);
}

/** What such a file says; nothing where it is missing or damaged. Its writer knows its type. */
export function readSealed<T>(path: string): T | undefined {
  let sealed: string;
  try {
    sealed = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  const text = sealed.slice(65);
  return sealed.startsWith(`${sha256(text)}\n`) ? (JSON.parse(text) as T) : undefined;
}
