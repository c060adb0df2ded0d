import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fixture, fixtureSettings } from "../site/built-site.ts";
import { linksOf } from "../site/check-links.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { runCommand } from "./run-command.ts";
import { sendRequest } from "./send-request.ts";
import { type Running, startCommand } from "./start-command.ts";

const temporary = makeTemporaryFolder();
const out = join(temporary, "site");
const places = ["--articles", fixture, "--settings", fixtureSettings, "--out", out];
const secret = "nobody may read this";

describe("start", () => {
  let server: Running;
  before(async () => {
    writeFileSync(join(temporary, "secret.txt"), secret);
    mkdirSync(join(temporary, "site-beside"));
    writeFileSync(join(temporary, "site-beside/index.html"), secret);
    server = await startCommand("start", "--port", "0", ...places);
  });
  after(() => server.stop());

  it("prints an address of this machine only", () => {
    assert.match(server.address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("serves pages, styles and source files with their types", async () => {
    for (const [path, type] of [
      ["/", "text/html"],
      ["/dates/", "text/html"],
      ["/assets/style.css", "text/css"],
      ["/report.json", "application/json"],
    ] as const) {
      const answer = await sendRequest(server.address, path);
      assert.equal(answer.status, 200, path);
      assert.ok(answer.type.startsWith(type), `${path} is ${answer.type}`);
      assert.ok(answer.text.length > 100, path);
    }
  });

  it("answers to HEAD and to the name localhost", async () => {
    assert.equal((await sendRequest(server.address, "/", { method: "HEAD" })).status, 200);
    const { port } = new URL(server.address);
    assert.equal(
      (await sendRequest(server.address, "/", { host: `localhost:${port}` })).status,
      200,
    );
  });

  it("shows the page of its own for what is not there, whose links work at any depth", async () => {
    const answer = await sendRequest(server.address, "/2021/no/such/page.html");
    assert.equal(answer.status, 404);
    assert.match(answer.type, /^text\/html/);
    assert.match(answer.text, /<h1>Page not found<\/h1>/);
    const base = /<base href="([^"]+)"/.exec(answer.text)?.[1] ?? "/2021/no/such/page.html";
    for (const link of linksOf(answer.text).filter((href) => !href.startsWith("#"))) {
      const { pathname } = new URL(link, new URL(base, server.address));
      assert.equal((await sendRequest(server.address, pathname)).status, 200, link);
    }
  });

  it("refuses requests for other hosts", async () => {
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"]) {
      const answer = await sendRequest(server.address, "/", { host });
      assert.equal(answer.status, 403, host);
      assert.doesNotMatch(answer.text, /<html/);
    }
  });

  it("refuses everything but GET and HEAD", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      assert.equal((await sendRequest(server.address, "/", { method })).status, 405, method);
    }
  });

  it("outlives addresses that cannot be decoded", async () => {
    for (const path of ["/%ff", "/%", "/%c0%af", "//", "/%00", "http://["]) {
      const { status } = await sendRequest(server.address, path);
      assert.ok(status === 400 || status === 404, `${path} gave ${status}`);
    }
    assert.equal((await sendRequest(server.address, "/")).status, 200);
  });

  it("serves nothing from outside of the site", async () => {
    for (const path of [
      "/../secret.txt",
      "/..%2fsecret.txt",
      "/%2e%2e/secret.txt",
      "/%2e%2e%2fsecret.txt",
      "/..%5csecret.txt",
      "/dates/..%2f..%2fsecret.txt",
      "/..%2fsite-beside/",
      "/..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd",
      "//etc/passwd",
      "/%2fetc/passwd",
    ]) {
      const { status, text } = await sendRequest(server.address, path);
      assert.ok(status === 400 || status === 404, `${path} gave ${status}`);
      assert.ok(!text.includes(secret) && !text.includes("root:"), path);
    }
  });

  it("tells in one line when the port is in use", () => {
    const { port } = new URL(server.address);
    const second = join(temporary, "second");
    const order = ["--articles", join(fixture, "2019"), "--out", second, "--port", port];
    const { code, stderr } = runCommand(["start", ...order, "--quiet"]);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^backfile: [^\\n]*port ${port}[^\\n]*--port[^\\n]*\\n$`));
  });
});
