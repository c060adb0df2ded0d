import assert from "node:assert/strict";
import { cpSync, lstatSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readBuildOptions } from "../../src/cli/read-build-options.ts";
import { buildSite } from "../../src/engine/build.ts";
import { runCommand } from "../cli/run-command.ts";
import { fixture, fixtureSettings, listTree } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";
import { digestTree } from "../site/tree-digest.ts";

const temporary = makeTemporaryFolder();
const articles = join(temporary, "articles");
cpSync(fixture, articles, { recursive: true });
const out = join(temporary, "site");

function build(folder: string, ...options: string[]) {
  const places = ["--articles", articles, "--settings", fixtureSettings, "--out", folder];
  return runCommand(["build", ...places, ...options]);
}

/** Files below /search/ that were written again, by the shard they are of. */
function stampShards(): Map<string, string> {
  const files = listTree(out).filter((path) => path.startsWith("search/"));
  return new Map(
    files.map((path) => {
      const { ino, mtimeNs } = lstatSync(join(out, path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`];
    }),
  );
}

describe("building the search", () => {
  it("gives the same bytes in an incremental build as in a clean one, and in one process", () => {
    build(out);
    writeFileSync(join(articles, "2021/new.txt"), "New\n20210506\n\nIt is a quokka.\n");
    build(out);
    const clean = join(temporary, "clean");
    build(clean, "--jobs", "1");
    assert.deepEqual(digestTree(out), digestTree(clean));
  });

  it("builds only the shard of the article that came", () => {
    const before = stampShards();
    writeFileSync(join(articles, "2021/newer.txt"), "Newer\n20210507\n\nIt is a wombat.\n");
    build(out);
    const after = stampShards();
    const written = [...after].filter(([path, stamp]) => before.get(path) !== stamp);
    const shards = new Set(written.map(([path]) => path.split("/").slice(0, 2).join("/")));
    assert.deepEqual([...shards].sort(), ["search/dated", "search/list.json"]);
  });

  it("may wait for a later build, which then makes the same as a clean one", async () => {
    const before = stampShards();
    writeFileSync(join(articles, "2021/newest.txt"), "Newest\n20210508\n\nIt is a numbat.\n");
    const options = readBuildOptions({ articles, settings: fixtureSettings, out });
    const { published } = await buildSite({ ...options, jobs: 1, searchLater: true });
    assert.ok((published?.written ?? 0) > 0);
    const changed = [...stampShards()].filter(([path, stamp]) => before.get(path) !== stamp);
    // The list counts the articles of shards.
    assert.deepEqual(
      changed.map(([path]) => path),
      ["search/list.json"],
    );
    build(out);
    const clean = join(temporary, "clean-again");
    build(clean);
    assert.deepEqual(digestTree(out), digestTree(clean));
  });

  it("is left out with --no-search, with every link to it", () => {
    const without = join(temporary, "without");
    build(without, "--no-search");
    const files = listTree(without);
    assert.deepEqual(
      files.filter((path) => /search/.test(path) && !/-[0-9a-f]{12}\./.test(path)),
      [],
    );
    rmSync(without, { recursive: true });
  });
});
