import { hash } from "node:crypto";

/** SHA-256 as 64 hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/** The first `digits` hex digits of SHA-256. */
export function shortHash(data: string | Uint8Array, digits: number): string {
  return sha256(data).slice(0, digits);
}
