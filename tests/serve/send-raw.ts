import { connect } from "node:net";

/** Sends bytes as they are, which must not ask for a connection that stays; gives all that comes back. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<Buffer> {
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
  });
}

/** The status of a raw answer; nothing where there is none. */
export function statusOf(answer: Buffer): number | undefined {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(answer.toString("latin1"))?.[1];
  return status === undefined ? undefined : Number(status);
}
