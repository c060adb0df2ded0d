import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { project } from "../cli/run-command.ts";
import { hangGuard } from "../hang-guard.ts";
import { worstShapes } from "./worst-shapes.ts";

interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  readonly input: number;
  readonly output: number;
  readonly codes: readonly string[];
}

const names = Object.keys(worstShapes);
const program = fileURLToPath(new URL("render-shapes.ts", import.meta.url));

/**
 * In a process that the system kills when it hangs; two seconds a shape, of the processor's time, are
 * more than any may take.
 */
function measure(characters: number): Measured[] {
  const command = `ulimit -t ${2 * names.length}; exec "$0" --import tsx "$@"`;
  const { stdout, stderr, signal } = spawnSync(
    "sh",
    ["-c", command, process.execPath, program, String(characters)],
    { cwd: project, encoding: "utf8", timeout: hangGuard, killSignal: "SIGKILL" },
  );
  const lines = stdout.trim().split("\n");
  assert.equal(signal, null, `hangs: ${lines.at(-1)}\n${stderr}`);
  return lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}

/** 1 MB is over the limit of size; 250,000 and 60,000 characters pass it, so that the others count. */
for (const characters of [1_000_000, 250_000, 60_000, 8_000, 1_900]) {
  describe(`the worst Markdown of ${characters} characters`, () => {
    const measured = measure(characters);

    it("is built, every shape of it, in 2 s at most", () => {
      assert.deepEqual(
        measured.map(({ name }) => name),
        names,
      );
      for (const { name, milliseconds } of measured) {
        assert.ok(milliseconds < 2000, `${name} took ${milliseconds} ms`);
      }
    });

    it("becomes at most 20 times as long, and 64 KB", () => {
      for (const { name, input, output } of measured) {
        assert.ok(output <= 20 * input + 65_536, `${name}: ${input} became ${output}`);
      }
    });

    it("is shown as plain text, with a warning, where the limits are passed", () => {
      const plain = measured.filter(({ codes }) => codes.includes("markdown-too-complex"));
      assert.ok(plain.length > 0 || characters < 10_000);
      if (characters > 256 * 1024) assert.equal(plain.length, names.length);
    });
  });
}
