import assert from "node:assert/strict";
import { appendFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fixture } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { listenForReload } from "./listen-for-reload.ts";
import { sendRequest } from "./send-request.ts";
import { type Running, startCommand } from "./start-command.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
const settings = join(temporary, "archive.yaml");
cpSync(join(fixture, "2019"), articles, { recursive: true });
writeFileSync(settings, "title: Before\n");

/** Whatever does not come within a minute never will. */
describe("dev", { timeout: 60_000 }, () => {
  let server: Running;
  before(async () => {
    const places = ["--articles", articles, "--settings", settings];
    const out = join(temporary, "site");
    server = await startCommand("dev", "--port", "0", ...places, "--out", out);
  });
  after(() => server.stop());

  const read = async (path: string) => (await sendRequest(server.address, path)).text;

  it("serves pages with the script that reloads them, which start and build leave out", async () => {
    const page = await read("/");
    const script = /<script src="([^"]+)"/.exec(page)?.[1] ?? "";
    assert.match(await read(script), /EventSource/);
  });

  it("shows a changed article and says so to open pages", async () => {
    const open = await listenForReload(server.address);
    appendFileSync(join(articles, "03/lamps.txt"), "A forty-first lamp was found in a shed.\n");
    await open.reloaded();
    const front = await read("/2019/03/02/");
    const page = /href="(harbour-lamps[^"]+\.html)"/.exec(front)?.[1];
    assert.match(await read(`/2019/03/02/${page}`), /forty-first lamp/);
  });

  it("shows a new article", async () => {
    const open = await listenForReload(server.address);
    writeFileSync(join(articles, "new.txt"), "Just in\n20190501\n\nIt is new.\n");
    await open.reloaded();
    assert.match(await read("/2019/05/01/"), /Just in/);
  });

  it("shows changed settings", async () => {
    const open = await listenForReload(server.address);
    writeFileSync(settings, "title: After\n");
    await open.reloaded();
    assert.match(await read("/"), /<title>After<\/title>/);
  });

  it("keeps the last good site when the settings are broken, and goes on after", async () => {
    writeFileSync(settings, "titel: Broken\n");
    await server.printed(/titel is no setting/);
    assert.match(await read("/"), /<title>After<\/title>/);
    const open = await listenForReload(server.address);
    writeFileSync(settings, "title: Mended\n");
    await open.reloaded();
    assert.match(await read("/"), /<title>Mended<\/title>/);
  });

  it("refuses what start refuses", async () => {
    for (const path of ["/_live/events", "/"]) {
      const answer = await sendRequest(server.address, path, { host: "evil.example" });
      assert.equal(answer.status, 403, path);
    }
    const outside = await sendRequest(server.address, "/..%2farchive.yaml");
    assert.ok(outside.status === 400 || outside.status === 404);
    assert.ok(!outside.text.includes("title: Mended"));
  });
});
