import type { IncomingMessage, ServerResponse } from "node:http";

/** Pages of other sites may neither embed nor guess at what is served here. */
export const serverHeaders = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
} as const;

/** Answers with a text that no browser keeps. */
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
  /** Answers the requests that are its own; says whether this was one. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Gives a page the script that listens. */
  addScript(html: string): string;
}
