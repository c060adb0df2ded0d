import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { makeCase } from "./mutate.ts";
import { seeds } from "./seeds.ts";
import { tryCase } from "./try-case.ts";
import { watchRuns } from "./watch-runs.ts";

const seed = 20_240_117;

describe("the fuzzer", () => {
  it("finds nothing in 5,000 mutated articles of both forms", async () => {
    let last = -1;
    const faults = await watchRuns({
      seed,
      from: 0,
      to: 5000,
      tell: (run) => {
        last = run;
      },
    });
    assert.deepEqual(faults, []);
    assert.equal(last, 4999);
  });

  it("names the run that hangs or ends its process, and goes on", async () => {
    const program = fileURLToPath(new URL("hang-at-three.ts", import.meta.url));
    const faults = await watchRuns({ seed, from: 0, to: 8, program, patience: 1000 });
    assert.deepEqual(
      faults.map(({ run }) => run),
      [3, 5, 6],
    );
    assert.equal(faults[0]?.text, "hangs");
    assert.match(faults[1]?.text ?? "", /ends the process: [\s\S]*five/);
    assert.equal(faults[2]?.text, "says undefined");
  });

  it("makes the same case of the same numbers, and others of others", () => {
    assert.deepEqual(makeCase(seed, 7), makeCase(seed, 7));
    const contents = new Set(
      Array.from({ length: 500 }, (_, run) => makeCase(seed, run).content.toString("base64")),
    );
    assert.ok(contents.size > 450);
  });

  it("builds its seeds, and does not refuse all that it makes", () => {
    for (const [path, text] of seeds) tryCase({ path, content: Buffer.from(text) });
    const paths = new Set(Array.from({ length: 200 }, (_, run) => makeCase(seed, run).path));
    assert.ok([...paths].some((path) => path.endsWith(".md")));
    assert.ok([...paths].some((path) => path.endsWith(".txt")));
  });
});
