import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { usualPile } from "../../bench/made/piles.ts";
import { writeArticles } from "../../bench/made/write-articles.ts";
import { readProcessStat } from "../../bench/measure/process-stat.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { commandLine, project, runCommand, runNode } from "../run-command.ts";
import { isThere } from "../start-command.ts";

const folder = makeTemporaryFolder();
const articles = join(folder, "articles");
const places = (name: string) => {
  const [out, cache] = [join(folder, name), join(folder, `${name}.cache`)];
  return ["--articles", articles, "--out", out, "--cache", cache, "--no-search", "--jobs", "1"];
};
const signals = ["SIGINT", "SIGTERM"] as const;

const start = (args: readonly string[]) =>
  spawn(process.execPath, commandLine(args), { cwd: project, detached: true });
type Started = ReturnType<typeof start>;

const spentBy = (child: Started) => readProcessStat(Number(child.pid))?.cpuSeconds;

/** Sends a signal; gives how the command ended, what it said, and the time (s, of the processor) it still took. */
async function end(child: Started, signal: NodeJS.Signals) {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  let how: unknown[] | undefined;
  child.on("close", (...end) => {
    how = end;
  });
  const from = spentBy(child) ?? 0;
  child.kill(signal);
  let to = from;
  while (!how) {
    to = spentBy(child) ?? to;
    await wait(5);
  }
  return { how, said, seconds: to - from };
}

/** Waits until a command has started and is at work, which takes some of the processor's time. */
async function untilAtWork(child: Started, seconds: number): Promise<void> {
  while ((spentBy(child) ?? seconds) < seconds) await wait(5);
  assert.equal(child.exitCode, null, "it had ended before");
}

/**
 * What a second of a processor of its own is on this machine, which may be several times as busy: then
 * each step takes more of its time, too (measured: 4.2 s for what takes 0.3 s else).
 */
function measureSecond(): number {
  const before = process.cpuUsage();
  let sum = 0;
  for (let at = 0; at < 3e8; at += 1) sum += at;
  assert.ok(sum > 0);
  const { user } = process.cpuUsage(before);
  return Math.max(1, (4 * user) / 1e6);
}

const second = measureSecond();

const onLinux = { skip: !existsSync("/proc/self/stat") };

describe("a signal in the midst of work", onLinux, () => {
  before(() => {
    writeArticles(articles, 5000, usualPile);
    const { code, stderr } = runCommand(["build", ...places("site"), "--quiet"]);
    assert.equal(code, 0, stderr);
  });

  const works = [
    ["check", ["check", "--articles", articles]],
    ["verify", ["verify", "--articles", articles, "--out", join(folder, "site")]],
    ["add", ["add", "--articles", articles, join(project, "package.json")]],
  ] as const;
  for (const signal of signals) {
    for (const [name, args] of works) {
      it(`ends ${name} within a second of the processor's time: ${signal}`, async () => {
        const child = start(args);
        await untilAtWork(child, 0.4);
        const { how, seconds } = await end(child, signal);
        assert.deepEqual(how, [null, signal]);
        assert.ok(seconds < second, `${seconds} s of ${second}`);
      });
    }

    it(`ends a build in one process, which says that the site is whole: ${signal}`, async () => {
      const child = start(["build", ...places(signal), "--quiet"]);
      while (!existsSync(join(folder, `${signal}.cache`))) await wait(5);
      const { how, said, seconds } = await end(child, signal);
      assert.deepEqual(how, [signal === "SIGINT" ? 130 : 143, null]);
      assert.match(said, /^backfile: stopped by .* intact; the next build will continue\.\n$/);
      assert.ok(seconds < second, `${seconds} s of ${second}`);
    });

    it(`ends dev and all that it has started, in its first build: ${signal}`, async () => {
      const child = start(["dev", "--port", "0", ...places(`dev-${signal}`)]);
      while (!existsSync(join(folder, `dev-${signal}.cache`))) await wait(5);
      const { how, seconds } = await end(child, signal);
      assert.deepEqual(how, [0, null]);
      assert.ok(seconds < second, `${seconds} s of ${second}`);
      while (isThere(-Number(child.pid))) await wait(5);
    });
  }

  /*
   * A full build takes 18 s of a processor that does nothing else, and twice as much of one that does, so that a second
   * is measured by it: before files were read with pauses it could hear nothing for 4 s.
   */
  it("could be attended to in every second of a build: of a new site, and after a change", () => {
    const turns = join(folder, "turns");
    const watch = ["--import", pathToFileURL(join(import.meta.dirname, "watch-turns.mjs")).href];
    const [full, more] = [5000, 5001].map((count) => {
      writeArticles(articles, count, usualPile);
      const args = [...watch, ...commandLine(["build", ...places("watched"), "--quiet"])];
      const { code, stderr } = runNode(args, { env: { TURNS: turns } });
      assert.equal(code, 0, stderr);
      return JSON.parse(readFileSync(turns, "utf8"));
    });
    for (const { longest } of [full, more])
      assert.ok(longest > 0 && longest < full.whole / 15, `${longest} of ${full.whole} ms`);
  });
});

describe("a command that waits for what never comes", onLinux, () => {
  for (const signal of signals) {
    it(`is ended by ${signal}: add, in the midst of standard input`, async () => {
      const child = start(["add", "--articles", articles, "-"]);
      // More than a pipe holds: it has been read from when this is written.
      const text = `A title\n20210502\n\n${"word ".repeat(100_000)}`;
      await new Promise((resolve) => child.stdin.write(text, resolve));
      const { how, seconds } = await end(child, signal);
      assert.deepEqual(how, [null, signal]);
      assert.ok(seconds < second, `${seconds} s of ${second}`);
    });
  }

  it("does not wait for settings or own code from a pipe", () => {
    const own = join(folder, "own");
    execFileSync("mkdir", [own]);
    execFileSync("mkfifo", [join(own, "archive.yaml"), join(own, "backfile.config.ts")]);
    const settings = ["--settings", join(own, "archive.yaml")];
    const refusal =
      /^backfile: backfile\.config\.ts: this is not a regular file\. Put the module .*\n$/;
    assert.match(runCommand(["check", "--articles", articles, ...settings]).stderr, refusal);
    execFileSync("rm", [join(own, "backfile.config.ts")]);
    for (const command of ["build", "start", "dev", "check", "add"]) {
      const file = command === "add" ? [join(project, "LICENSE")] : [];
      const { code, stderr } = runCommand([command, "--articles", articles, ...settings, ...file]);
      assert.equal(code, 1, stderr);
      assert.match(stderr, /^backfile: .*archive\.yaml: this is not a regular file\. Write .*\n$/);
    }
  });
});
