import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { exitCode } from "../../src/cli/summary.ts";
import { buildSite } from "../../src/engine/build.ts";
import { makeOrder } from "../chaos/make-order.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** An archive of one article, with files of its owner's own. */
function makeArchive(own: Readonly<Record<string, string>>) {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, "articles"));
  writeFileSync(join(root, "articles/ferry.txt"), "Ferry sails\n20210506\n\nIt sailed.\n");
  for (const [path, content] of Object.entries(own)) {
    mkdirSync(join(root, "public", path, ".."), { recursive: true });
    writeFileSync(join(root, "public", path), content);
  }
  const ownFiles = join(root, "public");
  return { root, ownFiles, order: makeOrder(root, { ownFiles }) };
}

describe("the owner's own files", () => {
  it("are published as they are; those that cannot be are refused and named, and the rest is built", async () => {
    const { root, ownFiles, order } = makeArchive({ "logo.svg": "<svg/>", ".well-known/a": "a" });
    spawnSync("mkfifo", [join(ownFiles, "pipe")]);
    symlinkSync("/etc/hostname", join(ownFiles, "host.txt"));
    const result = await buildSite(order);
    assert.equal(exitCode(result), 2);
    const site = (path: string) => join(root, "site", path);
    assert.equal(readFileSync(site("logo.svg"), "utf8"), "<svg/>");
    assert.equal(readFileSync(site(".well-known/a"), "utf8"), "a");
    for (const path of ["pipe", "host.txt"]) assert.ok(!existsSync(site(path)), path);
    const report = JSON.parse(readFileSync(site("report.json"), "utf8"));
    const named = report.problems.map(({ code, file }: Record<string, string>) => [code, file]);
    assert.deepEqual(named, [
      ["own-file", "public/host.txt"],
      ["own-file", "public/pipe"],
    ]);
    assert.match(readFileSync(site("report/index.html"), "utf8"), /public\/pipe/);
    // A second build has nothing to do and says the same.
    assert.equal(exitCode(await buildSite(order)), 2);
    const strict = await buildSite({ ...order, strict: true, out: join(root, "strict") });
    assert.equal(strict.published, undefined);
  });

  it("are published anew when their bytes change, hidden ones as well", async () => {
    const { root, ownFiles, order } = makeArchive({ "a.txt": "one", ".b": "one" });
    await buildSite(order);
    for (const path of ["a.txt", ".b"]) {
      writeFileSync(join(ownFiles, path), "changed");
      await buildSite(order);
      assert.equal(readFileSync(join(root, "site", path), "utf8"), "changed");
    }
  });

  it("stop the build where they are in the way of the archive's, and nothing is written", async () => {
    const { root, order } = makeArchive({ "2021": "mine" });
    await assert.rejects(buildSite(order), /^OwnerError: public\/2021 is in the way of 2021\//);
    assert.ok(!existsSync(join(root, "site")) && !existsSync(join(root, "site.part")));
  });
});
