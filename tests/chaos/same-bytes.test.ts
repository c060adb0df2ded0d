import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { project } from "../cli/run-command.ts";
import { listTree } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { readTree } from "./site-state.ts";
import { startBuild } from "./start-build.ts";

/** Bytes of a build in a process of its own. */
async function build(
  root: string,
  { jobs = 1, shuffled = false }: { jobs?: number; shuffled?: boolean },
  surroundings: Parameters<typeof startBuild>[1],
) {
  const other = makeFolder();
  const [out, cache] = [join(other, "site"), join(other, "cache")];
  const options = makeOrder(root, { out, cache, jobs, leastWork: 0 });
  const { ended, errors } = startBuild({ options: options, shuffled }, surroundings);
  assert.equal(await ended, 0, errors());
  return readTree(out);
}

describe("the same articles give the same bytes", () => {
  const root = makeFolder();
  writePile(join(root, "articles"), drawPile(makeRandom(11), 12));
  const { out } = makeOrder(root);

  it("after a build here", async () => {
    await buildSite(makeOrder(root));
  });
  for (const [at, zone] of ["Pacific/Apia", "America/New_York"].entries()) {
    const language = at === 1 ? "tr_TR.UTF-8" : "C";
    const jobs = 1 + 2 * at;
    it(`in ${zone}, in ${language}, folders in any order, ${jobs} processes`, async () => {
      const env = { TZ: zone, LANG: language, LC_ALL: language };
      const cwd = at === 1 ? makeFolder() : project;
      const tree = await build(root, { jobs, shuffled: true }, { env, cwd });
      assert.deepEqual(tree, readTree(out));
    });
  }

  it("when their files were touched, and nothing is written", async () => {
    for (const [at, file] of listTree(join(root, "articles")).entries()) {
      utimesSync(join(root, "articles", file), at, at);
    }
    const before = readTree(out);
    const { published } = await buildSite(makeOrder(root));
    assert.equal(published?.written, 0);
    assert.deepEqual(readTree(out), before);
  });
});
