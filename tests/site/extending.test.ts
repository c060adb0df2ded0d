import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isTaken } from "../../src/model/paths.ts";
import { serveSite } from "../../src/serve/serve.ts";
import { commandLineByTsx, project, runCommand, runNode } from "../cli/run-command.ts";
import { buildSiteInto, pageOf, readPage, readSite, rowOf } from "./built-site.ts";
import { installHere, readExamples, writeFiles } from "./extending-examples.ts";
import { entriesOf } from "./list-pages.ts";
import { findOne, linksIn } from "./parse-html.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { digestTree } from "./tree-digest.ts";

const temporary = makeTemporaryFolder();
const examples = readExamples();
const articles = join(temporary, "articles");
const settings = join(temporary, "archive.yaml");
writeFiles(articles, [
  ["1896/ferry.gaz", "T Ferry sails\nD 18960503\nP Mayor Vane waved.\nP It rained.\n"],
  ["flood copy.txt", "FLOOD\n20210506\n\nMayor Hall came, and Mayor Vane.\n"],
]);
writeFiles(temporary, [["archive.yaml", examples.get("archive.yaml") ?? ""]]);
installHere(temporary);

// With --force: the article of a form that is not known without the configuration comes and goes.
const out = join(temporary, "site");
const build = () => buildSiteInto(out, { articles, settings, options: ["--force"] });
build();
const bare = digestTree(out);

// To an archive that stands come the configuration, and then another article.
writeFiles(temporary, examples);
build();
writeFiles(articles, [["storm.gaz", "T Storm\nD 20220110\nP Mayor Hall slept.\n"]]);
const site = build();

describe("the examples of docs/extending.md", () => {
  it("read a further form, whose files stand on the site as text", async () => {
    const page = pageOf(site, "1896/ferry.gaz");
    assert.match(readSite(site, page), /<h1[^>]*>.*Ferry sails/);
    const twin = page.replace(/html$/, "gaz.txt");
    assert.ok(linksIn(findOne(readPage(site, page), "main"), page).includes(twin));
    const server = await serveSite({ folder: site.folder, port: 0 });
    const answer = await fetch(new URL(twin, server.address));
    assert.match(answer.headers.get("content-type") ?? "", /^text\/plain/);
    assert.equal(await answer.text(), readFileSync(join(articles, "1896/ferry.gaz"), "utf8"));
    server.close();
  });

  it("add to an article what its text tells: an index, a line, a facet, a fact in its record", () => {
    const page = pageOf(site, "1896/ferry.gaz");
    const both = entriesOf(site, "/people/").shelves.sort();
    assert.deepEqual(both, ["/people/mayor-hall/", "/people/mayor-vane/"]);
    assert.deepEqual(entriesOf(site, "/people/mayor-vane/1896/").articles, [page]);
    assert.match(readSite(site, page), /<dt>People<\/dt>.*Mayor Vane/);
    assert.match(readSite(site, page), /<bdi>words<\/bdi><\/dt><dd><bdi>5</);
    assert.match(readSite(site, "/search/"), /&quot;by-people&quot;:&quot;People&quot;/);
  });

  it("check articles and the pile, and tell it in the report and to npm run check", () => {
    const found = rowOf(site, "flood copy.txt").problems.map(({ code }) => code);
    assert.ok(found.includes("own:capitals"), String(found));
    for (const code of ["own:capitals", "own:copy"])
      assert.ok(readSite(site, "/report/").includes(code), code);
    const places = ["check", "--articles", articles, "--settings", settings];
    const told = runCommand(places);
    assert.match(
      told.stdout,
      /^flood copy\.txt {2}warning own:capitals\n {4}The title is in capitals/m,
    );
    assert.match(told.stdout, /^flood copy\.txt {2}note own:copy$/m);
    assert.deepEqual(runNode(commandLineByTsx(places)), told);
  });

  it("make an index, by which the search narrows, too", () => {
    assert.deepEqual(entriesOf(site, "/decades/").shelves.sort(), [
      ...["/decades/1890s/", "/decades/2020s/"],
    ]);
    assert.match(readSite(site, pageOf(site, "storm.gaz")), /<dt>Decade<\/dt>/);
    assert.match(readSite(site, "/search/"), /&quot;decades&quot;:&quot;Decade&quot;/);
  });

  it("make a page and an export, which know of an article that came later", () => {
    const timeline = readPage(site, "/timeline/");
    const linked = linksIn(findOne(timeline, "ol"), "/timeline/");
    assert.equal(linked[0], pageOf(site, "storm.gaz"));
    const navigation = findOne(readPage(site, pageOf(site, "storm.gaz")), "nav", "masthead__nav");
    assert.ok(linksIn(navigation, pageOf(site, "storm.gaz")).includes("/timeline/"));
    assert.equal(readSite(site, "/years.csv"), "year,articles\n1896,1\n2021,1\n2022,1\n");
  });

  it("put a component in the place of ours, which it shows, too", () => {
    const page = readSite(site, pageOf(site, "storm.gaz"));
    assert.match(page, /class="cite".*<p class="rights">Ask the Ostmere library/);
    assert.equal(page.match(/class="rights"/g)?.length, 1);
  });

  it("run as another program, whose clean build has the same bytes", () => {
    const env = { BACKFILE_CONFIG: "backfile.config.ts" };
    const run = runNode(["sheet.mjs"], { cwd: temporary, env });
    assert.deepEqual([run.code, run.stderr], [0, ""]);
    assert.equal(
      run.stdout,
      "1896-05-03\tFerry sails\t28\n2021-05-06\tFLOOD\t32\n2022-01-10\tStorm\t17\n0 refused\n0 files differ\n",
    );
    assert.deepEqual(digestTree(join(temporary, "out/site")), digestTree(out));
  });

  it("have types in an editor, in a folder elsewhere", () => {
    const tsc = join(project, "node_modules/typescript/bin/tsc");
    const { code, stdout } = runNode([tsc, "--project", temporary]);
    assert.deepEqual([code, stdout], [0, ""]);
  });

  it("leave nothing behind when the configuration goes", () => {
    rmSync(join(temporary, "backfile.config.ts"));
    rmSync(join(articles, "storm.gaz"));
    build();
    assert.deepEqual(digestTree(out), bare);
  });
});

describe("the addresses that an owner's code cannot take", () => {
  it("are those of everything at the root of a site that is neither year nor its own", () => {
    const own = ["people", "decades", "timeline", "years.csv"];
    const roots = new Set(site.files.map((file) => file.split("/")[0] ?? ""));
    for (const root of roots) assert.equal(isTaken(root), !own.includes(root), root);
  });
});
