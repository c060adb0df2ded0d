import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { makeRandom } from "./random.ts";
import { makeScenes } from "./scenes.ts";
import { tryKills } from "./try-kills.ts";

const root = makeFolder();

const scenes = await makeScenes(join(root, "scenes"), 12);

// One kill each, of the builds of a site that stands: “npm run chaos -- --kills 200” tries more, and the others.
for (const [at, scene] of scenes.slice(2).entries()) {
  describe(`kill -9 of ${scene.name}`, () => {
    it("leaves a whole site, and the next build mends it", async () => {
      const jobs = 1 + (at % 2);
      const work = join(root, "work");
      const { faults } = await tryKills(scene, work, { kills: 1, jobs, random: makeRandom(at) });
      assert.deepEqual(faults, []);
    });
  });
}
