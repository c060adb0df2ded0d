import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadTexts } from "../../src/archive.ts";
import { planSite } from "../../src/engine/whole-site.ts";
import { render } from "../../src/render/render.ts";
import { loadSettings } from "../../src/settings/settings.ts";
import { fixture, fixtureSettings } from "../site/built-site.ts";

describe("rendering", () => {
  const { archive, recordOf } = loadTexts(fixture, loadSettings(fixtureSettings, true));

  it("ends with the error of whoever takes the pages, as it is, and hands on no more", async () => {
    const full = Object.assign(new Error("no space"), { code: "ENOSPC" });
    let taken = 0;
    const rendering = render(planSite(archive, recordOf, false), () => {
      taken += 1;
      throw full;
    });
    await assert.rejects(rendering, (error) => error === full);
    assert.equal(taken, 1);
  });
});
