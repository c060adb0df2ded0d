import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinShelves } from "../../src/archive/join-shelves.ts";
import { summarizeVolume } from "../../src/archive/summarize.ts";
import { keyOfPage } from "../../src/engine/publish/page-keys.ts";
import { indexes } from "../../src/indexes/index.ts";
import { articlesOf } from "../../src/indexes/shelf.ts";
import { undivided, volumeOf } from "../../src/model/volumes.ts";
import { figuresOf, inNumbers } from "../../src/pages/archive-shelf.ts";
import { planArticles, planVolumeShelves, shelveVolume } from "../../src/pages/volume.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { makeSettled } from "./make-article.ts";

const settings = parseSettings("title: The archive", "a test");
const published = { date: "2021-11-22", precision: "day", asFound: "20211122" } as const;
const one = makeSettled({ id: "0123456789ab", published, path: "one.txt" });
const other = makeSettled({ id: "ba9876543210", published, path: "other.txt" });

function volumeWith(articles: readonly (typeof one)[]) {
  const edges = { before: { shelves: [] }, after: { shelves: [] } };
  const volume = {
    name: volumeOf(published.date, undivided),
    ...{ articles, ...edges, sourceEdges: [], labels: [], turns: [] },
  };
  return shelveVolume(volume, indexes);
}

describe("the key of a page", () => {
  it("is another where anything that the page holds is another", () => {
    const [page] = planArticles(volumeWith([one]));
    assert.ok(page);
    const key = keyOfPage(page, "site");
    assert.equal(keyOfPage(structuredClone(page), "site"), key);
    assert.notEqual(keyOfPage(page, "another site"), key);
    for (const name of Object.keys(page)) {
      assert.notEqual(keyOfPage({ ...page, [name]: null } as unknown as typeof page, "site"), key);
    }
  });

  it("knows how many articles a shelf has as soon as an article's page shows it", () => {
    const [alone] = planArticles(volumeWith([one]));
    const [first] = planArticles(volumeWith([one, other]));
    const counted = (page: typeof alone, count: number) => ({
      ...page,
      shelves: page?.shelves.map((shelf) => ({ ...shelf, count })),
    });
    // @ts-expect-error: the page of an article is not given the count, and so cannot show an old one.
    assert.equal(alone?.shelves[0]?.count, undefined);
    assert.notEqual(keyOfPage(counted(alone, 1), ""), keyOfPage(counted(alone, 2), ""));
    assert.ok(first);
  });

  it("knows of a list what it shows of each article, and nothing else", () => {
    const listed = (article: typeof one) =>
      planVolumeShelves(volumeWith([article]), settings).map((page) => keyOfPage(page, ""));
    assert.deepEqual(listed({ ...one, file: { ...one.file, sha256: "0" } }), listed(one));
    assert.notDeepEqual(listed({ ...one, lead: "Another lead." }), listed(one));
  });

  it("is not made of a page with a map, a set or a function in it", () => {
    // @ts-expect-error: JSON tells nothing of a map.
    keyOfPage({ path: "/", marked: new Map<string, string>() }, "");
    // @ts-expect-error: JSON tells nothing of a set.
    keyOfPage({ path: "/", marked: new Set<string>() }, "");
    // @ts-expect-error: JSON tells nothing of a function.
    keyOfPage({ path: "/", read: () => one }, "");
    assert.ok(keyOfPage({ path: "/", marked: ["one"] }, ""));
  });
});

describe("a shelf of the whole archive", () => {
  it("tells its articles in numbers, and has none that a sum could miss", () => {
    const volume = { name: "2021", articles: [one, other], rows: [] };
    const [sources] = joinShelves(indexes, [summarizeVolume(volume, settings)]).filter(
      ({ index }) => index.name === "sources",
    );
    const [shelf] = sources?.shelves ?? [];
    assert.ok(shelf);
    // @ts-expect-error: articles stand on shelves of volumes.
    assert.throws(() => articlesOf(shelf));
    assert.equal(figuresOf(shelf).articles, 2);
    assert.equal(figuresOf(inNumbers(shelf)).articles, 2);
  });
});
