import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { loadArchive } from "../../src/archive.ts";
import { indexesOf } from "../../src/indexes/index.ts";
import { loadSettings } from "../../src/settings/settings.ts";
import { project } from "../cli/run-command.ts";
import { buildSite, fixture, fixtureSettings } from "./built-site.ts";
import { entriesOf, listPages, mainLinks } from "./list-pages.ts";

const smallSettings = join(project, "tests/fixtures/small-pages.yaml");
/** As in small-pages.yaml. */
const sizes = { articles: 3, shelves: 2, latest: 4 };
const usual = { kind: "lists of usual length", site: buildSite(), settings: fixtureSettings };
const small = {
  kind: "lists in small pages",
  site: buildSite({ settings: smallSettings }),
  settings: smallSettings,
};

const fieldSettings = join(project, "tests/fixtures/field-indexes.yaml");
const further = {
  kind: "further indexes",
  site: buildSite({ settings: fieldSettings }),
  settings: fieldSettings,
};

for (const { kind, site, settings } of [usual, small, further]) {
  const { articles } = loadArchive(fixture, loadSettings(settings, true));

  for (const index of indexesOf(loadSettings(settings, true))) {
    describe(`the index “${index.name}” with ${kind}`, () => {
      const placed = articles.flatMap((article) => {
        return index.keys(article).map((key) => ({ key, page: article.path }));
      });
      const keys = new Set(placed.flatMap(({ key }) => withOuterKeys(key)));

      it("has something on its shelves", () => {
        assert.ok(placed.length > 0);
      });

      it("links to each outer shelf once", () => {
        const outer = [...keys].filter((key) => !key.includes("/"));
        const linked = listPages(site, index.root).flatMap((page) => entriesOf(site, page).shelves);
        assert.deepEqual(linked.sort(), outer.map((key) => index.path(key)).sort());
      });

      it("lists every article once on each of its innermost shelves", () => {
        for (const { key, page } of placed) {
          const listed = listPages(site, index.path(key)).flatMap((path) => {
            return entriesOf(site, path).articles;
          });
          assert.equal(listed.filter((path) => path === page).length, 1, `${page} on ${key}`);
        }
      });

      it("lists an article once on an outer shelf, or links to the inner shelf it is on", () => {
        for (const { key, page } of placed) {
          for (const outer of withOuterKeys(key).slice(0, -1)) {
            const pages = listPages(site, index.path(outer));
            const listed = pages.flatMap((path) => entriesOf(site, path).articles);
            const times = listed.filter((path) => path === page).length;
            const inner = withOuterKeys(key)[withOuterKeys(outer).length] ?? "";
            const onwards = pages.flatMap((path) => mainLinks(site, path));
            assert.ok(times <= 1, `${page} stands ${times} times on ${outer}`);
            assert.ok(times === 1 || onwards.includes(index.path(inner)), `${page} on ${outer}`);
          }
        }
      });

      it("puts no article on a shelf that it has no key for", () => {
        for (const key of keys) {
          const mine = placed.filter((one) => withOuterKeys(one.key).includes(key));
          const listed = listPages(site, index.path(key)).flatMap((path) => {
            return entriesOf(site, path).articles;
          });
          assert.deepEqual(
            listed.filter((path) => !mine.some(({ page }) => page === path)),
            [],
            key,
          );
        }
      });

      if (site === small.site) {
        it("has no page with more entries than the settings allow", () => {
          const shelfPages = [...keys].flatMap((key) => listPages(site, index.path(key)));
          for (const path of shelfPages) {
            assert.ok(entriesOf(site, path).articles.length <= sizes.articles, path);
          }
          for (const path of listPages(site, index.root)) {
            assert.ok(entriesOf(site, path).shelves.length <= sizes.shelves, path);
          }
        });
      }
    });
  }
}

describe("the front page", () => {
  it("lists the newest articles, newest first, as many as the settings say", () => {
    const { articles } = loadArchive(fixture, loadSettings(smallSettings, true));
    const newest = articles.filter(({ published }) => published).slice(-sizes.latest);
    assert.deepEqual(
      entriesOf(small.site, "/").articles,
      newest.reverse().map(({ path }) => path),
    );
  });
});

/** "2021/11/22" stands on "2021", "2021/11" and "2021/11/22". */
function withOuterKeys(key: string): string[] {
  const parts = key.split("/");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
