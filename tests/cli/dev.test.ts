import assert from "node:assert/strict";
import { appendFileSync, cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fixture } from "../site/built-site.ts";
import type { Report } from "../site/check-ledger.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { listenForReload } from "./listen-for-reload.ts";
import { sendRequest } from "./send-request.ts";
import { type Running, startCommand } from "./start-command.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
const settings = join(temporary, "archive.yaml");
cpSync(join(fixture, "2019"), articles, { recursive: true });
writeFileSync(settings, "title: Before\n");

describe("dev", () => {
  let server: Running;
  before(async () => {
    const places = ["--articles", articles, "--settings", settings];
    const out = join(temporary, "site");
    server = await startCommand("dev", "--port", "0", ...places, "--out", out);
  });
  after(() => server.stop());

  const read = async (path: string) => (await sendRequest(server.address, path)).text;
  const readReport = async (): Promise<Report["files"]> =>
    JSON.parse(await read("/report.json")).files;

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
    await server.printed(/titel is not a setting\. Did you mean title/);
    assert.match(await read("/"), /<title>After<\/title>/);
    const open = await listenForReload(server.address);
    writeFileSync(settings, "title: Mended\n");
    await open.reloaded();
    assert.match(await read("/"), /<title>Mended<\/title>/);
  });

  it("tells every refusal and warning, those of the article on the page first", async () => {
    const weather = join(articles, "weather.txt");
    writeFileSync(weather, "Storm\n20190502\n\nIt blew.\n");
    writeFileSync(join(articles, "empty.txt"), "");
    await (await listenForReload(server.address)).told(({ refusals }) => refusals === 1);
    const page = (await readReport()).find(({ path }) => path === "weather.txt")?.page ?? "";

    const open = await listenForReload(server.address, page);
    writeFileSync(weather, "Storm\n20190541\n\nIt blew.\n");
    const { refusals, warnings, own, problems } = await open.told(({ problems: [first] }) => {
      return first?.file === "weather.txt" && first.code === "bad-date" && first.line === 2;
    });
    assert.equal(problems.length, refusals + warnings);
    for (const problem of problems) assert.ok(problem.found && problem.remedy && problem.code);
    const files = problems.map(({ file }) => file);
    assert.deepEqual(new Set(files.slice(0, own)), new Set(["weather.txt"]));
    assert.equal(files.indexOf("empty.txt"), own);
    assert.equal(files.indexOf("weather.txt", own), -1);

    const after = await listenForReload(server.address, page);
    writeFileSync(weather, "Storm\n20190502\n\nIt blew.\n");
    rmSync(join(articles, "empty.txt"));
    await after.told((state) => {
      return state.refusals === 0 && !state.problems.some(({ code }) => code === "bad-date");
    });
  });

  it("takes many files that come, go and change their names at once in a few builds", async () => {
    const builds = () => server.output().match(/^time /gm)?.length ?? 0;
    const before = builds();
    const name = (at: number) => join(articles, `many-${at}.txt`);
    for (let at = 0; at < 60; at += 1) writeFileSync(name(at), `Many ${at}\n20190601\n\nx\n`);
    for (let at = 0; at < 20; at += 1) rmSync(name(at));
    for (let at = 20; at < 40; at += 1) renameSync(name(at), name(at + 100));
    const count = async () => (await readReport()).filter(({ path }) => /^many-/.test(path)).length;
    while ((await count()) !== 40) await setTimeout(50);
    // Two as a rule; on a busy machine the system may tell of them little by little.
    assert.ok(builds() - before <= 12, `${builds() - before} builds`);
  });

  it("does not tell how to serve what it serves", () => {
    assert.doesNotMatch(server.output(), /npm start/);
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

  for (const [signal, to] of [
    ["SIGINT", "all"],
    ["SIGTERM", "command"],
    ["SIGKILL", "command"],
  ] as const) {
    it(`leaves nothing behind after ${signal} to ${to}, in the middle of a build`, async () => {
      const out = join(temporary, signal);
      const going = await startCommand("dev", "--port", "0", "--articles", articles, "--out", out);
      writeFileSync(join(articles, `${signal}.txt`), "Late\n20190501\n\nIt is late.\n");
      await going.printed(/\.txt changed/);
      await going.end(signal, to);
      await assert.rejects(sendRequest(going.address, "/"));
    });
  }
});
