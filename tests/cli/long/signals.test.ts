import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { usualPile } from "../../bench/made/piles.ts";
import { writeArticles } from "../../bench/made/write-articles.ts";
import { listTree } from "../../site/built-site.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { commandLine, project, runCommand } from "../run-command.ts";
import { runInTerminal } from "../run-in-terminal.ts";

const folder = makeTemporaryFolder();
const articles = join(folder, "articles");
const cache = join(folder, "cache");
const order = (out: string) => ["build", "--articles", articles, "--cache", cache, "--out", out];

/** Sends a signal when the articles are read and the pages have yet to be made. */
async function endMidway(out: string, signal: NodeJS.Signals) {
  const child = spawn(process.execPath, commandLine(order(out)), { cwd: project });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    if (!stderr.includes("Reading") && text.includes("Reading")) child.kill(signal);
    stderr += text;
  });
  const end = await new Promise((resolve) => child.on("close", (...how) => resolve(how)));
  return { end, stderr };
}

describe("a build that is told to end", () => {
  before(() => writeArticles(articles, 1000, usualPile));

  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    it(`says that the site is whole, in one line, and ends with ${code}: ${signal}`, async () => {
      const { end, stderr } = await endMidway(join(folder, signal), signal);
      assert.deepEqual(end, [code, null], stderr);
      const [line = ""] = stderr.split("\n").slice(-2);
      assert.match(line, /^backfile: stopped by .* intact; the next build will continue\.$/);
      assert.doesNotMatch(stderr, /^ +at /m);
    });
  }

  it("takes the display away at Ctrl-C and gives the cursor back", async () => {
    const keys = { after: /Making pages/, press: "\x03" };
    const { code, text } = await runInTerminal(order(join(folder, "terminal")), { keys });
    assert.equal(code, 130);
    assert.match(text, /\[\?25h\x1b\[1G\x1b\[0Kbackfile: stopped by Ctrl-C[^\x1b]*$/);
  });

  it("is gone on with by the next one", () => {
    const out = join(folder, "SIGINT");
    const { code, stderr } = runCommand([...order(out), "--quiet"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual(
      listTree(out).filter((path) => path.endsWith(".part")),
      [],
    );
  });
});
