import { connect } from "node:net";

/** Sends bytes as they are and gives all that comes back until the server closes, or `wait` ms of silence. */
export function sendRaw(port: number, bytes: string | Buffer, wait = 400): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const finish = () => {
      socket.destroy();
      resolve(Buffer.concat(parts));
    };
    socket.on("data", (part) => parts.push(part));
    // A server that refuses may close while we still write: what it said until then counts.
    socket.on("error", finish).on("close", finish);
    socket.setTimeout(wait, finish);
  });
}

/** The status of a raw answer; nothing where there is none. */
export function statusOf(answer: Buffer): number | undefined {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(answer.toString("latin1"))?.[1];
  return status === undefined ? undefined : Number(status);
}
