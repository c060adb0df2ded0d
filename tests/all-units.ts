import { it } from "node:test";
import { listTestFiles } from "./groups.ts";

/*
 * All files of the group `units` in one process: 76 of them, a process each, took three times as long.
 * A file that cannot be loaded is a test that fails, so that the others are run all the same.
 */
const files = listTestFiles().filter(({ group }) => group === "units");

let tellLoaded = () => {};
const loaded = new Promise<void>((resolve) => {
  tellLoaded = resolve;
});
// The runner begins with the first test that it knows, and what files that are loaded meanwhile leave for
// the end of all tests (`after`) would be done at the end of that one.
it("begins when all files are loaded", () => loaded);

for (const { path } of files) {
  try {
    await import(new URL(path, import.meta.url).href);
  } catch (error) {
    it(`tests/${path} can be loaded`, () => {
      throw error;
    });
  }
}
tellLoaded();
