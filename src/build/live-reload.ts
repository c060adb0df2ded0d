import type { IncomingMessage, ServerResponse } from "node:http";

/** The part of a server that makes open pages load themselves again. */
export interface LiveReload {
  /** Answers the requests that are its own; says whether this was one. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  addScript(html: string): string;
  reload(): void;
}

const eventsPath = "/_live/events";
const scriptPath = "/_live/reload.js";
/** After a lost connection the server may be another one with newer pages, hence the reload. */
const script = `let lost = false;
const events = new EventSource("${eventsPath}");
events.onmessage = () => location.reload();
events.onerror = () => { lost = true; };
events.onopen = () => { if (lost) location.reload(); };
`;

/** Tells open pages by server-sent events (HTML standard, section 9.2). */
export function liveReload(): LiveReload {
  const listeners = new Set<ServerResponse>();
  return {
    handle({ url }, response) {
      if (url === scriptPath) {
        response.writeHead(200, { "content-type": "text/javascript" }).end(script);
        return true;
      }
      if (url !== eventsPath) return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": listening\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return true;
    },
    addScript: (html) =>
      html.replace("</head>", `<script src="${scriptPath}" defer></script></head>`),
    reload() {
      for (const listener of listeners) listener.write("data: reload\n\n");
    },
  };
}
