import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { type Server, serveSite } from "../../src/serve/serve.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

const folder = makeTemporaryFolder();
const long = "<p>All forty lamps.</p>\n".repeat(40_000);
mkdirSync(join(folder, "a"));
writeFileSync(join(folder, "a/long.html"), long);
writeFileSync(join(folder, "short.html"), "<p>One lamp.</p>");
writeFileSync(join(folder, "font.woff2"), Buffer.alloc(5000));
writeFileSync(join(folder, "picture.svg"), `<svg>${" ".repeat(5000)}</svg>`);

describe("what a reader's browser can unpack", () => {
  let server: Server;
  before(async () => {
    server = await serveSite({ folder, port: 0 });
  });
  after(() => server.close());

  const get = (path: string, encoding: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, server.address), {
      headers: { "accept-encoding": encoding, ...headers },
    });
  const encodingOf = async (path: string, encoding: string) => {
    const answer = await get(path, encoding);
    await answer.arrayBuffer();
    return answer.headers.get("content-encoding");
  };

  it("goes out compressed, and is the very file again", async () => {
    const answer = await get("/a/long.html", "gzip, deflate, br");
    assert.equal(answer.headers.get("content-encoding"), "gzip");
    assert.equal(answer.headers.get("content-length"), null);
    assert.equal(answer.headers.get("vary"), "accept-encoding");
    assert.equal(await answer.text(), long);
    assert.equal(await encodingOf("/picture.svg", "gzip"), "gzip");
  });

  it("goes out as it is to whom does not ask for it, or refuses it", async () => {
    for (const encoding of ["identity", "br", "gzip;q=0", "br, gzip; q=0.0", "x-gzipped"]) {
      const answer = await get("/a/long.html", encoding);
      assert.equal(answer.headers.get("content-encoding"), null, encoding);
      assert.equal(answer.headers.get("content-length"), String(long.length), encoding);
      assert.equal(await answer.text(), long);
    }
    assert.equal(await encodingOf("/a/long.html", "gzip;q=0.5"), "gzip");
  });

  it("goes out as it is where it is short, packed already, or a part", async () => {
    assert.equal(await encodingOf("/short.html", "gzip"), null);
    assert.equal(await encodingOf("/font.woff2", "gzip"), null);
    const part = await get("/a/long.html", "gzip", { range: "bytes=0-2999" });
    assert.deepEqual([part.status, part.headers.get("content-encoding")], [206, null]);
    assert.equal(await part.text(), long.slice(0, 3000));
  });

  it("has the same tag in either form, so that nothing is sent twice", async () => {
    const [packed, plain] = [await get("/a/long.html", "gzip"), await get("/a/long.html", "br")];
    const tag = packed.headers.get("etag") ?? "";
    assert.match(tag, /^W\//);
    assert.equal(tag, plain.headers.get("etag"));
    await Promise.all([packed.arrayBuffer(), plain.arrayBuffer()]);
  });
});
