import { hash } from "node:crypto";

/** Returns the SHA-256 of data as 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/** Returns the first `digits` hex digits of the SHA-256 of data. */
export function shortHash(data: string | Uint8Array, digits: number): string {
  return sha256(data).slice(0, digits);
}
