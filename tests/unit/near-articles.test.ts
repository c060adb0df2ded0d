import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Article } from "../../src/model/article.ts";
import { findNear, findSourceEnds, joinSourceEnds } from "../../src/pages/nearby-articles.ts";
import { makeSettled } from "./make-article.ts";

let made = 0;

/** "2021-05-06 echo": an article of that day and source. */
function article(words: string): Article {
  const [date = "", source = ""] = words.split(" ");
  made += 1;
  return makeSettled({
    id: String(made).padStart(12, "0"),
    title: words,
    source: { id: source, name: source },
    ...(date !== "undated" && { published: { date, precision: "day", asFound: date } }),
  });
}

const titles = (some: readonly { title: string }[]) => some.map(({ title }) => title);

describe("findNear", () => {
  it("finds the articles before and after in the same source", () => {
    const rows = ["2021-01-01 echo", "2021-01-02 mail", "2021-01-03 echo"].map(article);
    const near = findNear(rows, []);
    assert.deepEqual(
      near.map(({ inSource: { previous, next } }) => [previous?.title, next?.title]),
      [
        [undefined, "2021-01-03 echo"],
        [undefined, undefined],
        ["2021-01-01 echo", undefined],
      ],
    );
  });

  it("goes on beyond the volume by its edges, and turns no undated or unknown ones", () => {
    const volumes = [
      ["2019-01-01 echo", "2019-12-31 echo"],
      ["2020-06-01 mail", "2020-07-01 unknown-source"],
      ["2021-01-01 echo", "2021-01-02 unknown-source"],
      ["undated echo"],
    ].map((volume) => volume.map(article));
    const edges = joinSourceEnds(volumes.map(findSourceEnds));
    const near = volumes.map((volume, at) => findNear(volume, edges[at] ?? []));
    assert.equal(near[0]?.[1]?.inSource.next?.title, "2021-01-01 echo");
    assert.equal(near[2]?.[0]?.inSource.previous?.title, "2019-12-31 echo");
    assert.deepEqual(edges[1], []);
    assert.deepEqual(near[1]?.[1]?.inSource, {});
    assert.deepEqual(near[3]?.[0]?.inSource, {});
  });

  it("names five others of the day, those that follow first", () => {
    const day = Array.from({ length: 8 }, (_, at) => article(`2021-05-06 s${at}`));
    const near = findNear([article("2021-05-05 s0"), ...day], []);
    assert.deepEqual(near[0]?.sameDay, []);
    const others = titles(near[7]?.sameDay ?? []).map((title) => title.slice(-2));
    assert.deepEqual(others, ["s7", "s0", "s1", "s2", "s3"]);
    assert.equal(near[7]?.dayCount, 8);
  });
});
