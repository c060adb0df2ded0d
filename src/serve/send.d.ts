/** The parts of send 1.2 that we use; it ships no types. */
declare module "send" {
  import type { ReadStream, Stats } from "node:fs";
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface SendOptions {
    /** Folder in which `path` is looked up. */
    readonly root: string;
    readonly dotfiles: string;
    readonly index: boolean;
    readonly cacheControl: boolean;
  }

  interface SendStream {
    /** Emitted when a file was found, but not yet opened. */
    on(event: "file", listener: (path: string, stat: Stats) => void): this;
    /** Emitted when the headers of the response are set, before its file is read. */
    on(event: "stream", listener: (stream: ReadStream) => void): this;
    pipe(response: ServerResponse): void;
  }

  /** Sends the file at `path`, which is URL-encoded. Without listeners for errors it answers them itself. */
  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): SendStream;
}
