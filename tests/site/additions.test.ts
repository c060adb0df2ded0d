import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { copyProject } from "../cli/copy-project.ts";
import { addMember, insert, placesFor } from "./additions.ts";
import { type BuiltSite, buildSiteInto, pageOf, readSite } from "./built-site.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

/*
 * CONTRIBUTING's table “Where would I add …?” at its word: in a copy of the project, things are added in the
 * files that it names and in no others.
 */

const project = copyProject();
const articles = join(project, "articles");
const settings = join(project, "archive.yaml");
mkdirSync(articles);

function write(name: string, date: string, text: string): void {
  const facts = `title: ${name}\ndate: ${date}\nsource: Lantern Post\nkicker: Harbour`;
  writeFileSync(join(articles, `${name}.md`), `---\n${facts}\n---\n${text}\n`);
}

function build(out: string): BuiltSite {
  return buildSiteInto(out, { articles, settings }, project);
}

function addIndexOfField(): void {
  writeFileSync(settings, "title: The Ostmere archive\nindexes: [kicker]\n");
}

const enrichment = `
import type { Enrichment } from "./enrichment.ts";

export const wordCount: Enrichment = (article) => {
  const count = String(article.plainText.split(/\\s+/).length);
  return { ...article, fields: { ...article.fields, words: [count] } };
};
`;

function addEnrichment(): void {
  addMember(project, placesFor("an enrichment"), "wordCount", enrichment);
}

function addLine(): void {
  const [head, list, ...words] = placesFor("a line on an article's page and in lists");
  const line =
    "article.fields?.words && <bdi>{words.article.wordCount(article.fields.words)}</bdi>";
  insert(project, head, `{${line}}\n`, { before: "<ArticleDate item" });
  insert(project, list, `${line},\n`, { before: "].filter(" });
  for (const file of words) {
    insert(project, file, '\n    wordCount: (count: readonly string[]) => [count, " words"],', {
      after: "  return {",
    });
  }
}

/** How many articles the whole archive has of a source: what a page shows of other volumes. */
function addCounts(): void {
  const [contexts, context] = placesFor("the same, of all volumes");
  const [links, volume, component] = placesFor("what other articles tell, on an article's page");
  insert(project, context, "\n  readonly counts: Readonly<Record<string, number>>;", {
    after: "readonly labels: readonly ShelfLabel[];",
  });
  insert(project, contexts, "counts: countShelves(volume, indexes), ", {
    after: "const context = { ",
  });
  insert(
    project,
    contexts,
    `function countShelves({ shelves }: VolumeSummary, indexes: readonly ArchiveIndex[]) {
      const known = indexes.flatMap(({ index, byKey }) =>
        (shelves[index.name] ?? []).flatMap(({ key }) => byKey.get(key) ?? []),
      );
      return Object.fromEntries(known.map(({ path, count }) => [path, count]));
    }\n\n`,
    { before: "const noEdge: Edge" },
  );
  insert(project, links, "\n  readonly inArchive?: number | undefined;", {
    after: "export interface NestedShelf extends ShelfLink {",
  });
  insert(
    project,
    volume,
    "{ ...nestShelf(shelf), inArchive: volume.counts[(nestShelf(shelf).outer[0] ?? shelf).path] };\n",
    { after: "placed.get(shelf) ?? " },
  );
  insert(
    project,
    component,
    `{shelf.inArchive && <b>{words.lists.articles(shelf.inArchive)}</b>}`,
    {
      before: "</dd>",
    },
  );
}

const page = `
import { linksFrom } from "../../src/model/paths.ts";
import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";
import { Layout } from "../components/layout/Layout.tsx";

export const data = frontPage("/timeline/");

export default function ({ site, item }: PageContext<FrontPage>) {
  const to = linksFrom("/timeline/", site.portable);
  return (
    <Layout site={site} to={to} path="/timeline/" title="Timeline">
      <h1>{item.home.articles} articles in time</h1>
    </Layout>
  );
}
`;

function addPage(): void {
  const [file = "", ...others] = placesFor("a kind of page");
  assert.deepEqual(others, []);
  writeFileSync(join(project, file), page);
}

const output = `
import type { FrontPage } from "../../src/pages/page-types.ts";
import { frontPage, type PageContext } from "../../src/render/template-engine.ts";

export const data = frontPage("/sources.opml");

export default function ({ item }: PageContext<FrontPage>): string {
  return \`<opml version="2.0"><!-- \${item.home.articles} articles --></opml>\`;
}
`;

function addExport(): void {
  const [file = "", ...others] = placesFor("an output form");
  assert.deepEqual(others, []);
  writeFileSync(join(project, file), output);
}

/** Everything is added at once: a build compiles all code, whatever of it is new. */
addIndexOfField();
addEnrichment();
addLine();
addCounts();
addPage();
addExport();
write("Ferry", "2020-05-06", "The ferry sailed.");
write("Bridge", "2021-05-06", "The bridge stood.");
const out = join(makeTemporaryFolder(), "site");
const site = build(out);

describe("what is added where CONTRIBUTING says", () => {
  it("shows an index of a field", () => {
    assert.match(readSite(site, "/kicker/harbour/"), /Ferry/);
  });

  it("shows a line of an article's own on its page and in lists", () => {
    assert.match(readSite(site, pageOf(site, "Ferry.md")), /<bdi>3 words<\/bdi>/);
    assert.match(readSite(site, "/2020/"), /<bdi>3 words<\/bdi>/);
  });

  it("shows on an article's page what articles of all volumes tell", () => {
    assert.match(readSite(site, pageOf(site, "Ferry.md")), /<b>2 articles<\/b>/);
  });

  it("makes a page and a file", () => {
    assert.match(readSite(site, "/timeline/"), /<h1>2 articles in time<\/h1>/);
    assert.match(readSite(site, "sources.opml"), /2 articles/);
  });

  it("is the same after one more article as in a clean build, on the pages of other years, too", () => {
    write("Harbour", "2021-07-08", "The harbour froze over.");
    const again = build(out);
    const clean = build(join(makeTemporaryFolder(), "site"));
    assert.deepEqual(digestTree(again.folder), digestTree(clean.folder));
    assert.match(readSite(again, pageOf(again, "Ferry.md")), /<b>3 articles<\/b>/);
    assert.match(readSite(again, "/kicker/harbour/2021/"), /Harbour.*<bdi>4 words<\/bdi>/s);
    assert.match(readSite(again, "sources.opml"), /3 articles/);
  });
});
