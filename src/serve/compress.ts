import type { ReadStream } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createGzip } from "node:zlib";

const texts = /^(?:text\/|image\/svg\+xml|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript))/;

/** What fits into one packet (bytes) arrives no sooner for being smaller. */
const onePacket = 1400;

/** Whether an answer, whose head is set, is worth compressing, and whoever asked can read it so. */
export function isCompressible({ headers }: IncomingMessage, response: ServerResponse): boolean {
  if (!texts.test(String(response.getHeader("content-type")))) return false;
  response.setHeader("vary", "accept-encoding");
  const large = Number(response.getHeader("content-length")) > onePacket;
  const gzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/i;
  return large && response.statusCode === 200 && gzip.test(String(headers["accept-encoding"]));
}

/**
 * Sends a file as hosts do, so that what is measured here holds there. Call it before the first byte
 * was read; tags are weak (RFC 9110 section 8.8.1) and stay as they are.
 */
export function sendCompressed(stream: ReadStream, response: ServerResponse): void {
  stream.unpipe(response);
  response.removeHeader("content-length");
  response.setHeader("content-encoding", "gzip");
  // Whoever waits for the rest of a file that cannot be read on shall not wait for ever.
  stream.on("error", () => response.destroy());
  stream.pipe(createGzip()).pipe(response);
}
