import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import sirv from "sirv";
import { OwnerError } from "../owner-error.ts";
import { type LiveReload, liveReload } from "./live-reload.ts";

/** What to serve. */
export interface ServeOrder {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Open pages load themselves again when `reload` is called. */
  readonly live: boolean;
}

/** A running server. */
export interface Server {
  /** "http://127.0.0.1:8080/" */
  readonly address: string;
  reload(): void;
  close(): void;
}

/** Serves a site to this machine and to no other. */
export async function serveSite({ folder, port, live }: ServeOrder): Promise<Server> {
  const files = sirv(folder, { dev: true, etag: true });
  const reloading = live ? liveReload() : undefined;
  const server = createServer((request, response) => {
    const refusal = refuse(request);
    if (refusal) return answer(response, ...refusal);
    if (reloading?.handle(request, response)) return;
    if (reloading && answerPage(request, response, folder, reloading)) return;
    files(request, response, () => answer(response, 404, notFoundPage(folder), "text/html"));
  });
  await new Promise<void>((listening, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new OwnerError(`port ${port} is in use; name another with --port`) : error);
    });
    server.listen(port, "127.0.0.1", listening);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${actual}/`,
    reload: () => reloading?.reload(),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Answer = [status: number, text: string];

/** Refuses what no page of ours asks for; another host's name would let its pages read ours. */
function refuse({ method, url, headers }: IncomingMessage): Answer | undefined {
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? "")) {
    return [403, "This server answers to 127.0.0.1 and localhost only."];
  }
  if (method !== "GET" && method !== "HEAD") return [405, "This server knows GET and HEAD only."];
  return pathOf(url) === undefined ? [400, "This address is misspelt."] : undefined;
}

/** The path that is asked for, decoded once; nothing where it cannot be. */
function pathOf(url = "/"): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return undefined;
  }
}

/** Serves a page with the reloading script; anything else is left to the file server. */
function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  reloading: LiveReload,
): boolean {
  const path = pathOf(request.url) ?? "/";
  const file = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  if (!file.startsWith(resolve(folder) + sep) || !file.endsWith(".html")) return false;
  if (!existsSync(file)) return false;
  answer(response, 200, reloading.addScript(readFileSync(file, "utf8")), "text/html");
  return true;
}

/**
 * Its links are meant for the place where it lies, and it is shown at any address: they are written
 * from the root. A `<base>` would be shorter, but the page's own policy forbids it.
 */
function notFoundPage(folder: string): string {
  const page = join(folder, "404.html");
  if (!existsSync(page)) return "There is nothing at this address.";
  return readFileSync(page, "utf8").replace(/ (href|src)="(?![/#]|[a-z]+:)/g, ' $1="/');
}

function answer(response: ServerResponse, status: number, text: string, type = "text/plain"): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
  });
  response.end(text);
}
