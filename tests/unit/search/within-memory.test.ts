import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { articlesAtOnce, withinLimit } from "../../../src/engine/search/within-memory.ts";

describe("withinLimit", () => {
  it("does as much at a time as the limit allows, what is larger alone, and keeps the order", async () => {
    let size = 0;
    const sizes: number[] = [];
    const work = async (own: number) => {
      size += own;
      sizes.push(size);
      await new Promise((done) => setTimeout(done, 2));
      size -= own;
      return own * 10;
    };
    const items = [12, 5, 5, 3, 2, 1];
    const results = await withinLimit(items, (item) => item, 10, work);
    assert.deepEqual(results, [120, 50, 50, 30, 20, 10]);
    assert.deepEqual(sizes.slice(0, 3), [12, 5, 10]);
    assert.ok(sizes.slice(1).every((one) => one <= 10));
  });

  it("goes on where one fails, and tells of it in the end", async () => {
    const done: number[] = [];
    const work = async (item: number) => {
      if (item === 1) throw new Error("one");
      done.push(item);
    };
    await assert.rejects(
      withinLimit([1, 2, 3], () => 1, 1, work),
      /one/,
    );
    assert.ok(done.includes(2));
  });

  it("knows how much memory there is", () => assert.ok(articlesAtOnce() > 500));
});
