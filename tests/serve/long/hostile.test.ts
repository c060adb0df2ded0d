import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { after, before, describe, it } from "node:test";
import { hostileRequests, requestFor } from "../hostile-requests.ts";
import { canary, makeHostileSite } from "../make-hostile-site.ts";
import { sendRaw, statusOf } from "../send-raw.ts";
import { type ServerProcess, startServer } from "../start-server.ts";

const site = makeHostileSite();

for (const live of [false, true]) {
  describe(`${live ? "the dev" : "the"} server and hostile requests`, () => {
    let server: ServerProcess;
    const ask = async (target: string) => sendRaw(server.port, requestFor(target));
    const assertAlive = async () => {
      assert.ok(server.isAlive());
      assert.equal(statusOf(await ask("/a/page.html")), 200);
    };
    before(async () => {
      server = await startServer(site, live);
    });
    after(() => server.stop());

    it("answers 200 of them and more as is right, and with nothing from outside", async () => {
      assert.ok(hostileRequests.length >= 200);
      for (const { name, bytes, right } of hostileRequests) {
        const answer = await sendRaw(server.port, bytes);
        const status = statusOf(answer);
        assert.ok(right.includes(status), `${name} gave ${status}`);
        assert.equal(answer.indexOf(canary), -1, name);
        assert.ok(!answer.includes("root:"), name);
      }
      await assertAlive();
    });

    it("goes on while others hold half a request, and hangs up on them", async () => {
      const starts = ["", "G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX-"];
      const body = "GET /a/text.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\nx";
      const held = [...starts, body].flatMap((start) => Array(10).fill(start).map(hold));
      await assertAlive();
      await Promise.all(held.map(({ ended }) => ended));
      await assertAlive();
    });

    it("outlives readers that go away in the middle", async () => {
      for (let at = 0; at < 50; at += 1) {
        const socket = connect(server.port, "127.0.0.1");
        socket.on("error", () => {});
        socket.write(requestFor("/a/text.txt") + requestFor("/"), () => socket.resetAndDestroy());
      }
      await assertAlive();
    });

    it("answers requests that come in one go in their order", async () => {
      const two = ["/a/text.txt", "/../secret.txt"].map((path) => {
        return `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
      });
      const answers = (await sendRaw(server.port, two.join("").repeat(20))).toString("latin1");
      const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
      // A refusal ends the connection; the rest of such a row is not even read.
      assert.deepEqual(statuses, ["200", "400"]);
      await assertAlive();
    });

    it("cannot be reached from other machines", async () => {
      const own = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses);
      const others = own.filter(({ address }) => address !== "127.0.0.1");
      for (const { address, scopeid } of others) {
        const host = scopeid ? `${address}%${scopeid}` : address;
        assert.equal(await canConnect(host, server.port), false, host);
      }
      assert.equal(await canConnect("127.0.0.1", server.port), true);
    });

    /** Sends the start of a request and waits. */
    function hold(start: string): { readonly ended: Promise<void> } {
      const socket: Socket = connect(server.port, "127.0.0.1");
      socket.on("error", () => {}).resume();
      if (start) socket.write(start);
      return { ended: new Promise((resolve) => socket.on("close", () => resolve())) };
    }
  });
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const tell = (could: boolean) => () => {
      socket.destroy();
      resolve(could);
    };
    socket.on("connect", tell(true)).on("error", tell(false));
  });
}
