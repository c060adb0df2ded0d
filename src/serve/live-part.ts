import type { IncomingMessage, ServerResponse } from "node:http";

/** The part of a server that shows changes in open pages. */
export interface LivePart {
  /** Answers the requests that are its own; says whether this was one. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Gives a page the script that listens. */
  addScript(html: string): string;
}
