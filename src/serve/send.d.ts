/** What we use of send 1.2, which ships no types. */
declare module "send" {
  import type { ReadStream, Stats } from "node:fs";
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface SendOptions {
    /** Folder that `path` is looked for in. */
    readonly root: string;
    readonly dotfiles: string;
    readonly index: boolean;
    readonly cacheControl: boolean;
  }

  interface SendStream {
    /** A file was found and looked at, but not yet opened. */
    on(event: "file", listener: (path: string, stat: Stats) => void): this;
    /** The head of the answer is set, and its file will be read. */
    on(event: "stream", listener: (stream: ReadStream) => void): this;
    pipe(response: ServerResponse): void;
  }

  /** `path` is URL-encoded. Without listeners for errors it answers them itself. */
  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): SendStream;
}
