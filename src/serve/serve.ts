import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { OwnerError } from "../text/owner-error.ts";
import { answer, type LivePart } from "./answer.ts";
import { answerFile } from "./answer-file.ts";
import { readRequestPath } from "./find-file.ts";

/** Options of a server. */
export interface ServeOptions {
  readonly folder: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The part that shows changes in open pages, if there is one. */
  readonly live?: LivePart;
  /** Time that a request may take to arrive (ms). */
  readonly patience?: number;
}

/** A running server. */
export interface Server {
  /** "http://127.0.0.1:8080/" */
  readonly address: string;
  close(): void;
}

/** Far more than browsers open, and few enough to leave file handles to a build. */
const maxConnections = 256;

/** Serves a site to this machine only. */
export async function serveSite(options: ServeOptions): Promise<Server> {
  const { port, patience = 10_000 } = options;
  const limits = {
    headersTimeout: patience,
    requestTimeout: patience,
    connectionsCheckingInterval: patience / 2,
  };
  const server = createServer(limits, (request, response) => respond(options, request, response));
  server.maxConnections = maxConnections;
  await new Promise<void>((listening, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new OwnerError(`port ${port} is in use; name another with --port`) : error);
    });
    server.listen(port, "127.0.0.1", listening);
  });
  // From here on only a connection can fail, which is no reason to end.
  server.on("error", (error) => console.error(`backfile: ${error.message}`));
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${actual}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function respond(options: ServeOptions, request: IncomingMessage, response: ServerResponse): void {
  try {
    const refusal = refuse(request);
    if (refusal) answer(response.setHeader("connection", "close"), ...refusal);
    else if (!options.live?.handle(request, response)) answerFile(options, request, response);
  } catch {
    // A file was removed between two looks at it: a build is replacing it.
    if (response.headersSent) response.destroy();
    else answer(response, 503, "This file could not be read. Try again.");
  }
}

/** Refuses requests that no page of ours sends; with another host's name, its pages could read ours. */
function refuse({ method, url, headers }: IncomingMessage): [number, string] | undefined {
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(headers.host ?? "")) {
    return [403, "This server answers only to 127.0.0.1 and localhost."];
  }
  if (method !== "GET" && method !== "HEAD") return [405, "This server knows only GET and HEAD."];
  return readRequestPath(url) === undefined ? [400, "This address is malformed."] : undefined;
}
