/** What we use of send 1.2, which ships no types. */
declare module "send" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface SendOptions {
    /** Folder that `path` is looked for in. */
    readonly root: string;
    readonly dotfiles: string;
    readonly index: boolean;
    readonly cacheControl: boolean;
  }

  /** `path` is URL-encoded. Without listeners it answers faults itself. */
  export default function send(
    request: IncomingMessage,
    path: string,
    options: SendOptions,
  ): { pipe(response: ServerResponse): void };
}
