import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeFolder } from "../unit/make-folder.ts";
import { makeScenes } from "./scenes.ts";
import { faultKinds, tryFaults } from "./try-faults.ts";

const root = makeFolder();

// Some of the operations, each fault in turn: “npm run chaos” tries all of them.
for (const [at, scene] of (await makeScenes(join(root, "scenes"), 5)).entries()) {
  describe(scene.name, () => {
    it("leaves a whole site whatever its files do, and the next build mends it", async () => {
      const kinds = faultKinds.filter((_, kind) => kind % 2 === at % 2);
      const outcome = await tryFaults(scene, join(root, "work"), kinds, {
        chooses: (operation, kind) => (operation * 7 + kind * 5 + at) % 151 === 0,
      });
      assert.deepEqual(outcome.faults, []);
      assert.ok(outcome.tries > 1, `${outcome.tries} tries`);
    });
  });
}
