import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { listFilesBelow } from "../../src/text/walk-folders.ts";
import { project } from "../cli/run-command.ts";

const folder = join(project, "tests");
const texts = listFilesBelow(folder)
  .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && path !== "unit/time-limits.test.ts")
  .map((path) => [path, readFileSync(join(folder, path), "utf8")] as const);

/** What ends a process, a page's patience or a test after a while of the wall: the value given to it. */
const limit =
  /\b(?:timeout|timeoutMs|setDefault\w*Timeout|AbortSignal\.timeout)\s*[:(]\s*([^\s,)}]+)/g;

describe("tests", () => {
  it("limit no time of the wall, which grows with what else the machine does", () => {
    const found = texts.flatMap(([path, text]) =>
      [...text.matchAll(limit)].map(([, value = ""]) => [path, value]),
    );
    assert.ok(found.length >= 5);
    for (const [path, value = ""] of found) assert.match(value, /^(?:hang|file)Guard;?$/, path);
  });

  it("compare no time of the wall with a most", () => {
    for (const [path, text] of texts)
      assert.doesNotMatch(text, /performance\.now\(\) - \w+\)? *<|Date\.now\(\) - \w+\)? *</, path);
  });
});
