import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { hangGuard } from "../../hang-guard.ts";
import { buildSite, fixture, fixtureSettings } from "../../site/built-site.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { commandLine, project, runCommand } from "../run-command.ts";

const root = makeTemporaryFolder();
const built = buildSite();
const many = join(root, "many");
const places = ["--articles", fixture, "--settings", fixtureSettings];
const added = join(root, "added");
/** A site and a cache of its own. */
const apart = (name: string) => [
  ...["--out", join(root, name, "site"), "--cache", join(root, name, "cache")],
];

/** More than one process has to make, so that their own files count, too. */
function writeMany(): void {
  for (const folder of [many, added]) mkdirSync(folder);
  for (let at = 0; at < 700; at += 1) {
    const date = `2021${pad(1 + (at % 12))}${pad(1 + (at % 28))}`;
    const text = `Title number ${at}\n${date}\nhttps://example.org/${at}\nThe text of it.\n`;
    writeFileSync(join(many, `${at}.txt`), text);
  }
}

const pad = (number: number) => String(number).padStart(2, "0");

/** Each command with the exit code that it has where it works. */
const commands: readonly [args: readonly string[], code: number][] = [
  [["check", ...places], 2],
  [["verify", "--articles", fixture, "--out", built.folder], 0],
  [["add", "-", "--articles", added, "--title", "A", "--date", "20200101"], 0],
  [["build", ...places, ...apart("some"), "--no-search", "--json"], 2],
  [["build", ...places, ...apart("all")], 2],
  [["build", "--articles", many, ...apart("of-many"), "--jobs", "3"], 0],
  [["help-me"], 1],
];

/** Limits of a process: with the first, Node loads our first file and hardly more; the last is enough for all. */
const first = leastForNode();
const limits = [0, 1, 2, 3, 4, 6, 8, 14, 22, 27, 28, 29, 31, 34, 48];

/** What a command says that does nothing, and a build that makes the pages only. */
const sentence = /^backfile: .*\btoo many files are open.*\(ulimit -n\)\./;
const ofSearch = /^ +.*did not start \(too many files are open: .*ulimit -n\)$/m;

describe("a system that allows few open files", () => {
  before(() => {
    writeMany();
    // Compiled, as it is for an owner after the first command.
    assert.equal(runCommand(["check", ...places]).code, 2);
  });

  for (const [args, right] of commands) {
    it(`costs a sentence, or nothing, of: ${args[0]} ${args.includes(many) ? "many" : ""}`, () => {
      const codes = limits.map((more) => {
        const { status, stdout, stderr } = run(first + more, commandLine(args), "Some text.\n");
        const said = `${args.join(" ")} with ${first + more}: ${status}\n${stdout}\n${stderr}`;
        assert.doesNotMatch(stdout + stderr, /^ {4}at |Native stack|\[11ty\]/m, said);
        if (status === right && !sentence.test(stderr.trim())) return status;
        assert.equal(status, 1, said);
        const isTold = stderr.split("\n").some((line) => sentence.test(line));
        assert.ok(isTold || ofSearch.test(stdout), said);
        if (args.includes("--json")) {
          const { exitCode, error } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
          assert.equal(exitCode, 1);
          assert.match(error, /too many files/);
        }
        return status;
      });
      // With the first, Node 20 loads nothing of ours, Node 24 a command that opens little.
      assert.equal(codes.at(-1), right);
    });
  }

  for (const name of ["start", "dev"]) {
    it(`costs a sentence, or nothing, of: ${name}`, async () => {
      const args = [name, ...places, ...apart("all"), "--port", "0"];
      for (const more of [0, 4, 16, 28, 30, 36, 48, 120]) {
        const child = spawn("bash", limited(first + more, commandLine(args)), { cwd: project });
        let said = "";
        for (const stream of [child.stdout, child.stderr]) {
          stream.on("data", (part) => {
            said += part;
            if (/Serving at/.test(said)) child.kill("SIGTERM");
          });
        }
        await once(child, "close");
        assert.doesNotMatch(said, /^ {4}at |Native stack|\[11ty\]|EMFILE/m, said);
        assert.match(said, more === 120 ? /Serving at/ : /Serving at|too many files are open/);
      }
    });
  }
});

function run(limit: number, args: readonly string[], input = "") {
  const options = { cwd: project, encoding: "utf8", timeout: hangGuard, input } as const;
  return spawnSync("bash", limited(limit, args), options);
}

function limited(limit: number, args: readonly string[]): string[] {
  return ["-c", `ulimit -n ${limit} && exec "$0" "$@"`, process.execPath, ...args];
}

/** The least with which Node runs a module that does nothing: with less it aborts before it reads any. */
function leastForNode(): number {
  const nothing = join(root, "nothing.mjs");
  writeFileSync(nothing, "");
  for (let limit = 12; ; limit += 1) if (run(limit, [nothing]).status === 0) return limit;
}
