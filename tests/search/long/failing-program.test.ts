import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { type IndexRecord, makeIndex } from "../../../src/engine/search/pagefind.ts";
import { runCommand } from "../../cli/run-command.ts";
import { fixture, fixtureSettings } from "../../site/built-site.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";

const temporary = makeTemporaryFolder();

/** Where Pagefind's script looks for its program first. */
const variable = "PAGEFIND_EXTENDED_BINARY_PATH";

/** A program that answers so many questions with the number of an index, and then does something else. */
function writeProgram(name: string, answers: number, then: string): string {
  const path = join(temporary, name);
  const script = `#!${process.execPath}
    let left = ${answers};
    process.stdin.on("data", () => {
      if (left === 0) ${then};
      left -= 1;
      const answer = { message_id: 1, payload: { type: "NewIndex", index_id: 0 } };
      process.stdout.write(btoa(JSON.stringify(answer)) + ",");
    });
    process.stdin.on("end", () => process.exit());`;
  writeFileSync(path, script, { mode: 0o755 });
  return path;
}

const programs = [
  ["that is not there", join(temporary, "none"), /did not start .*ENOENT/],
  ["that ends at the first question", writeProgram("first", 0, "process.exit(137)"), /code 137/],
  [
    "that the system ends at work",
    writeProgram("killed", 1, "process.kill(process.pid, 'SIGKILL')"),
    /system ended its program \(SIGKILL\)/,
  ],
] as const;

const some: IndexRecord[] = Array.from({ length: 60 }, (_, at) => ({
  ...{ url: `${at}`, content: "council", language: "en", meta: {}, filters: {}, sort: {} },
}));

for (const [kind, program, reason] of programs) {
  describe(`a program of Pagefind ${kind}`, () => {
    after(() => {
      delete process.env[variable];
    });

    it("fails its shard, with the reason, and leaves the next one as it is", async () => {
      process.env[variable] = program;
      await assert.rejects(makeIndex(some, 1, join(temporary, "index")), reason);
      delete process.env[variable];
      const files = await makeIndex(some, 1, join(temporary, "index"));
      assert.ok(files.some(({ path }) => path.endsWith(".pf_meta")));
    });

    it("does not cost the site", () => {
      const out = join(temporary, `site-${programs.findIndex(([one]) => one === kind)}`);
      const places = ["--articles", fixture, "--settings", fixtureSettings, "--out", out];
      const { code, stdout } = runCommand(["build", ...places], { env: { [variable]: program } });
      assert.equal(code, 1, stdout);
      assert.match(stdout, reason);
      assert.ok(existsSync(join(out, "manifest-sha256.txt")));
      const { missing, shards } = JSON.parse(readFileSync(join(out, "search/list.json"), "utf8"));
      assert.deepEqual(shards, []);
      assert.equal(
        missing,
        JSON.parse(readFileSync(join(out, "report.json"), "utf8")).totals.built,
      );
    });
  });
}

describe("records that cannot be read", () => {
  it("fail their shard while others are under way to the program", async () => {
    function* records() {
      yield* some.slice(0, 3);
      throw new Error("no more");
    }
    await assert.rejects(makeIndex(records(), 1, join(temporary, "index")), /no more/);
  });
});
