import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { commands } from "../../src/cli/index.ts";
import { runCommand } from "./run-command.ts";

describe("--help", () => {
  for (const { name, summary, options } of commands) {
    it(`of ${name} says what it does and names every option`, () => {
      const { code, stdout, stderr } = runCommand([name, "--help"]);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.ok(stdout.includes(summary));
      for (const option of Object.keys(options)) {
        assert.match(stdout, new RegExp(`^ +--${option}\\b.* [a-z]`, "m"));
      }
    });
  }

  it("of build, start, dev and check knows where articles, site and settings are", () => {
    for (const name of ["build", "start", "dev", "check"]) {
      const options = Object.keys(commands.find((command) => command.name === name)?.options ?? {});
      for (const option of ["articles", "out", "settings", "help"]) {
        assert.ok(options.includes(option), `${name} --${option}`);
      }
    }
  });
});
