import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openBuildProcess } from "../../src/dev/build-process.ts";
import { fixture } from "../site/built-site.ts";
import { makeTemporaryFolder } from "../site/temporary-folder.ts";

const children: ChildProcess[] = [];
subscribe("child_process", (message) => {
  children.push((message as { readonly process: ChildProcess }).process);
});
const values = {
  articles: join(fixture, "2019"),
  out: join(makeTemporaryFolder(), "site"),
  port: "0",
};

const order = { values, searchLater: false };

describe("openBuildProcess", () => {
  const builder = openBuildProcess();
  after(() => builder.close());

  it("stays the same process from one build to the next", async () => {
    for (let at = 0; at < 2; at += 1) assert.ok((await builder.build(order)).published);
    assert.equal(children.length, 1);
  });

  it("is another one when the code is", async () => {
    builder.renew();
    assert.ok((await builder.build(order)).published);
    assert.equal(children.length, 2);
  });

  it("tells of a process that dies, and builds in another", async () => {
    const building = builder.build(order);
    children.at(-1)?.kill("SIGKILL");
    const { published, failure } = await building;
    assert.deepEqual(
      [published, failure],
      [false, "The build ended with SIGKILL: see the terminal."],
    );
    assert.ok((await builder.build(order)).published);
  });

  it("tells what keeps a build from beginning, and goes on", async () => {
    const { published, failure = "" } = await builder.build({
      ...order,
      values: { ...values, articles: "nowhere" },
    });
    assert.equal(published, false);
    assert.match(failure, /there is no articles folder at nowhere/);
    assert.ok((await builder.build(order)).published);
  });

  it("tells what --strict refuses", async () => {
    const articles = join(fixture, "refused");
    const { failure, problems } = await builder.build({
      ...order,
      values: { ...values, articles, strict: true },
    });
    assert.match(failure ?? "", /--strict/);
    assert.ok(problems.length > 0 && problems.every(({ severity }) => severity !== "note"));
  });
});
