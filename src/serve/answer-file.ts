import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname } from "node:path";
import send from "send";
import { answer, serverHeaders } from "./answer.ts";
import { findFile } from "./find-file.ts";
import type { LivePart } from "./live-part.ts";
import { readNotFoundPage } from "./not-found-page.ts";
import { readRequestPath } from "./request-path.ts";

interface Place {
  readonly folder: string;
  readonly live?: LivePart;
}

/** Answers with a file of the site; with the way to it, or with the page for what is not there. */
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
 * `send` knows types, tags, ranges and what may go wrong on the way. It decodes and looks for files
 * itself, so it gets nothing but the name of the very file, encoded once.
 */
function sendFile(file: string, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(serverHeaders)) response.setHeader(name, value);
  response.setHeader("cache-control", "no-cache");
  const options = { root: dirname(file), dotfiles: "allow", index: false, cacheControl: false };
  send(request, encodeURIComponent(basename(file)), options).pipe(response);
}
