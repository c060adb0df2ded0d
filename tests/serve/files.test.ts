import assert from "node:assert/strict";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { requestFor } from "./hostile-requests.ts";
import { makeHostileSite } from "./make-hostile-site.ts";
import { sendRaw, statusOf } from "./send-raw.ts";

const folder = makeHostileSite();

describe("serveSite", () => {
  let server: Server;
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(new URL(path, server.address), { headers, method, redirect: "manual" });
  before(async () => {
    server = await serveSite({ folder, port: 0 });
  });
  after(() => server.close());

  it("answers with a tag, and with no body to whom has the file already", async () => {
    const first = await get("/a/page.html");
    const tag = first.headers.get("etag") ?? "";
    // Not by fetch, which asks for a fresh answer where it is told a tag.
    const port = Number(new URL(server.address).port);
    const again = await sendRaw(port, requestFor("/a/page.html", `If-None-Match: ${tag}\r\n`));
    assert.deepEqual([first.status, statusOf(again)], [200, 304]);
    assert.match(again.toString(), /\r\n\r\n$/);
    assert.equal(first.headers.get("cache-control"), "no-cache");
  });

  it("answers HEAD as GET, without a body", async () => {
    for (const path of ["/", "/a/text.txt", "/nothing"]) {
      const [head, whole] = [await get(path, {}, "HEAD"), await get(path)];
      assert.equal(head.status, whole.status);
      for (const name of ["content-type", "content-length"]) {
        assert.equal(head.headers.get(name), whole.headers.get(name), `${path} ${name}`);
      }
      assert.equal(await head.text(), "");
    }
  });

  it("answers with the part that is asked for", async () => {
    for (const [range, part] of [
      ["bytes=2-4", "234"],
      ["bytes=-3", "789"],
      ["bytes=8-", "89"],
    ] as const) {
      const answer = await get("/a/text.txt", { range });
      assert.deepEqual([answer.status, await answer.text()], [206, part], range);
    }
  });

  it("leads to the folder where its slash was left out, for links are relative", async () => {
    const answer = await get("/a");
    assert.deepEqual([answer.status, answer.headers.get("location")], [301, "/a/"]);
    assert.equal((await get("/a/")).status, 200);
    assert.equal((await get("/a?x=/../y")).headers.get("location"), "/a/");
  });

  it("decodes an address once", async () => {
    assert.equal((await get("/%61/page.html")).status, 200);
    assert.equal((await get("/100%25.html")).status, 200);
    assert.equal((await get("/%2561/page.html")).status, 404);
  });

  it("follows a link that stays inside the site", async () => {
    assert.equal(await (await get("/inner.txt")).text(), "0123456789");
  });

  it("says what texts are written in, and forbids to guess", async () => {
    const { headers } = await get("/a/text.txt");
    assert.equal(headers.get("content-type"), "text/plain; charset=utf-8");
    assert.equal(headers.get("x-content-type-options"), "nosniff");
  });

  it("answers with whole files while others take their places", async () => {
    const texts = Array.from({ length: 7 }, (_, at) => `${at}`.repeat(1 + 9000 * at));
    const place = join(folder, "a/changing.txt");
    const put = (turn: number) => {
      writeFileSync(`${place}.part`, texts[turn % texts.length] ?? "");
      renameSync(`${place}.part`, place);
    };
    put(0);
    let turn = 0;
    const changing = setInterval(() => {
      for (let times = 0; times < 3; times += 1) put(turn++);
    }, 0);
    try {
      for (let times = 0; times < 300; times += 1) {
        const text = await (await get("/a/changing.txt")).text();
        assert.ok(texts.includes(text), `${text.length} characters of ${text[0]}`);
      }
    } finally {
      clearInterval(changing);
    }
  });
});
