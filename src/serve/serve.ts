import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
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
  /** Time that a request may take to arrive, and a connection may stand still within a response (ms). */
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
  const server = createServer(
    limits,
    oneByOne((...both) => respond(options, ...both)),
  );
  server.maxConnections = maxConnections;
  // Who asks and never reads would hold a connection, and an open file, for ever.
  server.setTimeout(patience);
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

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** More requests than a browser sends before it has the response to the first. */
const mostWaiting = 50;

/**
 * Answers the requests of a connection one after the other. Node passes them on as they arrive: each would hold a
 * file open until its turn, and for ever if the connection ends before.
 */
function oneByOne(answerOne: Answer): Answer {
  const waiting = new WeakMap<Socket, [IncomingMessage, ServerResponse][]>();
  const begin: Answer = (request, response) => {
    const { socket } = request;
    response.once("close", () => {
      const next = waiting.get(socket)?.shift();
      if (!next) waiting.delete(socket);
      else if (socket.writable) begin(...next);
    });
    answerOne(request, response);
  };
  return (request, response) => {
    const { socket } = request;
    const row = waiting.get(socket);
    if (!row) {
      waiting.set(socket, []);
      begin(request, response);
    } else if (row.push([request, response]) > mostWaiting) socket.destroy();
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
