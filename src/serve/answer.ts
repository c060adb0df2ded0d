import type { IncomingMessage, ServerResponse } from "node:http";

/** Headers of all responses: pages of other sites may neither embed nor guess at what is served here. */
export const serverHeaders = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** Answers with a text that browsers do not cache. */
export function answer(
  response: ServerResponse,
  status: number,
  text: string,
  type = "text/plain",
): void {
  response.writeHead(status, {
    ...serverHeaders,
    "content-type": `${type}; charset=utf-8`,
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
  });
  response.end(text);
}

/** The part of a server that shows changes in open pages. */
export interface LivePart {
  /** Answers its own requests; returns whether this was one. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Adds to a page the script that listens. */
  addScript(html: string): string;
}
