import assert from "node:assert/strict";
import { realpathSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { type ServerProcess, startServer } from "../start-server.ts";

const site = realpathSync(makeTemporaryFolder());
const large = join(site, "large.bin");
/** More than the system takes for a reader who does not come for it. */
const size = 50_000_000;
writeFileSync(join(site, "a.txt"), "0123456789");
writeFileSync(large, Buffer.alloc(size));

const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
const halfBody = "Content-Length: 99\r\n";
const halfChunk = "Transfer-Encoding: chunked\r\n";
const halves: Readonly<Record<string, string>> = {
  nothing: "",
  "a letter": "G",
  "half a line": "GET /a.t",
  "a blank line": "\r\n",
  "a line": "GET /a.txt HTTP/1.1\r\n",
  "half a header": "GET /a.txt HTTP/1.1\r\nHost: localhost\r\nX-",
  "half a body": `${get("/a.txt", halfBody)}x`,
  "half a chunk": `${get("/a.txt", halfChunk)}5\r\nab`,
  "half a body of a request that leads nowhere": `${get("/none", halfBody)}x`,
  "half a body that waits for leave": get("/a.txt", `${halfBody}Expect: 100-continue\r\n`),
  "half a request after a whole one": `${get("/a.txt")}GET /`,
};
const liveHalves: typeof halves = {
  "half a body to the live part": `${get("/_live/events?page=/", halfBody)}x`,
  "half a chunk to the live part": `${get("/_live/events?page=/", halfChunk)}5\r\nab`,
  "half a request after one to the live part": `${get("/_live/events?page=/")}GET /`,
};

for (const live of [false, true]) {
  describe(`${live ? "the dev" : "the"} server hangs up on whoever`, () => {
    let server: ServerProcess;
    before(async () => {
      server = await startServer(site, live);
    });
    after(() => server.stop());

    describe("sends", { concurrency: true }, () => {
      for (const [name, bytes] of Object.entries({ ...halves, ...(live && liveHalves) })) {
        it(name, async () => {
          await send(bytes).ended;
        });
      }
    });

    it("sends the rest of a request in drops", async () => {
      for (const [start, drop] of [
        ["GET /a.txt HTTP/1.1\r\nHost: localhost\r\n", "X-A: b\r\n"],
        [get("/a.txt", "Content-Length: 9999\r\n"), "x"],
      ] as const) {
        const { socket, ended } = send(start);
        const dropping = setInterval(() => socket.write(drop), 100);
        await ended;
        clearInterval(dropping);
      }
    });

    it("never reads, and closes the file", async () => {
      const { socket, ended, received } = send(get("/large.bin"));
      socket.pause();
      await until(() => server.countOpen(large) === 1);
      await until(() => server.countOpen(large) === 0);
      socket.resume();
      await ended;
      assert.ok(received() < size, `${received()}`);
    });

    it("asks for many files and never reads, and opens one at a time", async () => {
      const { socket, ended } = send(get("/large.bin").repeat(40));
      socket.pause();
      let most = 0;
      const count = () => {
        const open = server.countOpen(large);
        most = Math.max(most, open);
        return open;
      };
      await until(() => count() > 0);
      await until(() => count() === 0);
      assert.equal(most, 1);
      socket.resume();
      await ended;
    });

    it("asks for more than anybody waits for", async () => {
      await send(get("/large.bin").repeat(1000)).ended;
      await until(() => server.countOpen(large) === 0);
    });

    if (live) {
      it("and lets pages listen for longer", async () => {
        const page = send(get("/_live/events?page=/"));
        let isOver = false;
        void page.ended.then(() => {
          isOver = true;
        });
        await until(() => page.received() > 0);
        for (let round = 0; round < 2; round += 1) await send("GET /").ended;
        assert.equal(isOver, false);
        page.socket.destroy();
      });
    }

    /** Sends bytes and waits for what comes. */
    function send(bytes: string) {
      let count = 0;
      const socket: Socket = connect(server.port, "127.0.0.1");
      socket
        .on("error", () => {})
        .on("data", (part) => {
          count += part.length;
        });
      if (bytes) socket.write(bytes);
      const ended = new Promise<void>((resolve) => socket.on("close", () => resolve()));
      return { socket, ended, received: () => count };
    }
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}
