import { fstatSync, type ReadStream, readFileSync, type Stats } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import { createGzip } from "node:zlib";
import send from "send";
import { answer, type LivePart, serverHeaders } from "./answer.ts";
import { findFile, readNotFoundPage, readRequestPath } from "./find-file.ts";

interface Place {
  readonly folder: string;
  readonly live?: LivePart;
}

/** Answers with a file of the site, with a redirect to it, or with the page for missing addresses. */
export function answerFile(
  { folder, live }: Place,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const found = findFile(folder, readRequestPath(request.url) ?? "/");
  const dress = (html: string) => live?.addScript(html) ?? html;
  if (!found) {
    answer(response, 404, dress(readNotFoundPage(folder)), "text/html");
  } else if ("folder" in found) {
    response.setHeader("location", encodeURI(found.folder).replace(/[?#]/g, encodeURIComponent));
    answer(response, 301, "This is a folder.");
  } else if (live && found.file.endsWith(".html")) {
    answer(response, 200, dress(readFileSync(found.file, "utf8")), "text/html");
  } else {
    sendFile(found.file, request, response);
  }
}

/**
 * Sends a file with `send`, which handles types, tags, ranges and errors on the way. It decodes and looks
 * for files itself, so it gets only the name of this very file, encoded once.
 *
 * It looks at a file before it opens it. If a build has put another file there in between, the headers
 * are those of the former one and would cut the new one short: then sending starts again.
 */
function sendFile(file: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(serverHeaders)) response.setHeader(name, value);
  response.setHeader("cache-control", "no-cache");
  const options = { root: dirname(file), dotfiles: "allow", index: false, cacheControl: false };
  const sending = send(request, encodeURIComponent(basename(file)), options);
  let seen: Stats | undefined;
  sending.on("file", (_path, stat) => {
    seen = stat;
  });
  sending.on("stream", (stream) => {
    stream.on("open", (handle) => {
      const opened = fstatSync(handle);
      if (opened.ino === seen?.ino && opened.size === seen.size) {
        if (isCompressible(request, response)) sendCompressed(stream, response);
        return;
      }
      stream.unpipe(response).destroy();
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.statusCode = 200;
      sendFile(file, request, response);
    });
  });
  sending.pipe(response);
}

const texts = /^(?:text\/|image\/svg\+xml|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript))/;

/** Bytes that fit into one packet: smaller responses arrive no sooner. */
const onePacket = 1400;

/** Whether a response, whose headers are set, is worth compressing, and the client accepts it. */
function isCompressible({ headers }: IncomingMessage, response: ServerResponse): boolean {
  if (!texts.test(String(response.getHeader("content-type")))) return false;
  response.setHeader("vary", "accept-encoding");
  const large = Number(response.getHeader("content-length")) > onePacket;
  const gzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:[\s,]|$))/i;
  return large && response.statusCode === 200 && gzip.test(String(headers["accept-encoding"]));
}

/**
 * Sends a file compressed, as hosts do, so that measurements here hold there. Must be called before the
 * first byte is read; tags are weak (RFC 9110 section 8.8.1) and stay as they are.
 */
function sendCompressed(stream: ReadStream, response: ServerResponse): void {
  stream.unpipe(response);
  response.removeHeader("content-length");
  response.setHeader("content-encoding", "gzip");
  // A client waiting for the rest of a file that cannot be read must not wait for ever.
  stream.on("error", () => response.destroy());
  stream.pipe(createGzip()).pipe(response);
}
