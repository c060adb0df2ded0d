import assert from "node:assert/strict";
import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildSite } from "../../src/engine/build.ts";
import { findHolder } from "../../src/engine/publish/lock.ts";
import { OwnerError } from "../../src/text/owner-error.ts";
import { makeFolder } from "../unit/make-folder.ts";
import { makeOrder } from "./make-order.ts";
import { drawPile, writePile } from "./pile.ts";
import { makeRandom } from "./random.ts";
import { readTree } from "./site-state.ts";
import { startBuild } from "./start-build.ts";

const root = makeFolder();
const pieces = drawPile(makeRandom(7), 12);
writePile(join(root, "articles"), pieces);
await buildSite(makeOrder(root));
const tree = readTree(join(root, "site"));

describe("a site is the same", () => {
  const places: Record<string, (out: string) => string> = {
    "under a name that ends in a slash": (out) => `${out}/`,
    "in an empty folder": (out) => {
      mkdirSync(out);
      return out;
    },
    "in a folder that a link leads to": (out) => {
      mkdirSync(`${out}-itself`);
      symlinkSync(`${out}-itself`, out);
      return out;
    },
  };
  for (const [name, prepare] of Object.entries(places)) {
    it(`${name}, the second time, too`, async () => {
      const other = makeFolder();
      const out = prepare(join(other, "site"));
      const options = makeOrder(root, { out, cache: join(other, "cache") });
      for (const _time of [1, 2]) {
        await buildSite(options);
        assert.deepEqual(readTree(join(other, "site")), tree);
      }
      assert.deepEqual(
        readdirSync(other).filter((file) => !/^(site|site-itself|cache)$/.test(file)),
        [],
      );
    });
  }
});

describe("a site is not built", () => {
  it("where a link leads nowhere", async () => {
    const out = join(makeFolder(), "site");
    symlinkSync("/nowhere/at/all", out);
    await assert.rejects(
      buildSite(makeOrder(root, { out })),
      /links to a folder that does not exist/,
    );
    assert.ok(lstatSync(out).isSymbolicLink());
  });

  it("among files of somebody else's, and no article is read for it", async () => {
    const out = makeFolder({ "thesis.txt": "Ten years of work." });
    const tell = () => assert.fail("was begun");
    await assert.rejects(buildSite(makeOrder(root, { out, tell })), OwnerError);
    assert.deepEqual(readdirSync(out), ["thesis.txt"]);
  });

  it("when more than a tenth of its articles would go, unless that is forced", async () => {
    const other = makeFolder();
    writePile(join(other, "articles"), pieces);
    await buildSite(makeOrder(other));
    const fewer = new Map([...pieces].slice(0, 9));
    writePile(join(other, "articles"), fewer, pieces);
    await assert.rejects(buildSite(makeOrder(other, { force: false })), /remove 3 of 12 .*--force/);
    assert.deepEqual(readTree(join(other, "site")), tree);
    await buildSite(makeOrder(other, { force: true }));
    assert.notDeepEqual(readTree(join(other, "site")), tree);
  });
});

describe("two builds at once", () => {
  const other = makeFolder();
  writePile(join(other, "articles"), pieces);
  const kinds = [undefined, { volume: "2020" }, "front"] as const;
  for (const first of kinds) {
    for (const second of kinds) {
      it(`${tellPart(first)} keeps ${tellPart(second)} out`, async () => {
        let refusal: unknown;
        const watch = async () => {
          const part = second && { part: second };
          refusal ??= await buildSite(makeOrder(other, part)).catch((error) => error);
        };
        const inside: Promise<void>[] = [];
        const part = first && { part: first };
        const title = `Built by ${tellPart(first)} and not by ${tellPart(second)}`;
        const options = makeOrder(other, { ...part, title, tell: () => inside.push(watch()) });
        await buildSite(options).catch((error) => assert.match(String(error), /volumes/));
        await Promise.all(inside);
        assert.ok(refusal instanceof OwnerError);
        assert.match(refusal.message, /“npm run build” is already running here: process \d+/);
      });
    }
  }

  it("are refused by a process of its own, too, and a killed one's lock is taken over", async () => {
    const options = makeOrder(other);
    const holder = startBuild({ options: { ...options, title: "x" } as typeof options });
    const lock = `${options.out}.lock`;
    try {
      // Not only there, but written: a holder halted in between is rightly taken for dead.
      while (!findHolder(lock)) await new Promise((done) => setTimeout(done, 5));
      holder.child.kill("SIGSTOP");
      await assert.rejects(buildSite(options), new RegExp(`process ${holder.child.pid} on`));
    } finally {
      holder.child.kill("SIGKILL");
    }
    await holder.ended;
    await buildSite(options);
    assert.ok(!existsSync(lock));
  });
});

function tellPart(part: "front" | { volume: string } | undefined): string {
  if (part === undefined) return "a whole build";
  return part === "front" ? "the front's" : `that of ${part.volume}`;
}
