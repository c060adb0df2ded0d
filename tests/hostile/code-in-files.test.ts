import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { runCommand, runNode } from "../cli/run-command.ts";
import { buildSite } from "../site/built-site.ts";
import { makeFolder } from "../unit/make-folder.ts";

const folder = makeFolder({ "archive.yaml": "title: Archive\n" });
const canary = join(folder, "canary");
const call = `require("fs").writeFileSync(${JSON.stringify(canary)}, "ran")`;
const object = `{ title: ${call} || "Title" }`;

/** Heads that some tool of the field would run, or look up as the name of something that runs. */
const heads: readonly string[] = [
  `---js\n${object}\n---\n`,
  `---javascript\n${object}\n---\n`,
  `---JS\n${object}\n---\n`,
  `--- js\n${object}\n---\n`,
  `---\tjs\n${object}\n---\n`,
  `---js\r\n${object}\r\n---\r\n`,
  `\ufeff---js\n${object}\n---\n`,
  `---node\n${object}\n---\n`,
  `---ts\n${object}\n---\n`,
  `---coffee\ntitle: ${call}\n---\n`,
  `---constructor\n${call}\n---\n`,
  `---toString\n${call}\n---\n`,
  `---__proto__\n${object}\n---\n`,
  `---\ntitle: !!js/function 'function () { ${call} }'\n---\n`,
  `---\ntitle: !!js/eval '${call}'\n---\n`,
  `---json\n{ "title": "x" }\n---\n`,
  `\n---js\n${object}\n---\n`,
];

/** Code of template engines (Nunjucks, Liquid, EJS, Handlebars, JSX), for every field. */
const templates: readonly string[] = [
  `{{ "".constructor.constructor('${call.replaceAll("'", '"')}')() }}`,
  `{% set x = cycler.__init__.__globals__ %}{{ range.constructor("${call}")() }}`,
  `<% ${call} %><%= ${call} %>`,
  `$`.concat(`{${call}}`),
  `{{#with "s" as |string|}}{{lookup string.sub "constructor"}}{{/with}}`,
];

const files: Record<string, string> = {};
for (const [number, head] of heads.entries()) {
  files[`heads/${number}.md`] = `${head}Text.\n`;
  files[`heads/${number}.txt`] = `${head}Text.\n`;
}
for (const [number, code] of templates.entries()) {
  const value = JSON.stringify(code);
  const fields = [
    "title",
    "author",
    "source",
    "section",
    "tags",
    "summary",
    "lang",
    "layout",
    "permalink",
  ];
  const lines = fields.map((field) => `${field}: ${value}\n`).join("");
  files[`templates/${number}.md`] = `---\n${lines}date: 2021-01-01\n---\n${code}\n`;
  files[`templates/${number}.txt`] = `${code}\n20210101\nhttps://a.example/${number}\n${code}\n`;
}
files["names/$(touch canary).txt"] = "Name\n20210101\n\nText\n";
files["names/`touch canary`;{{ 7*7 }}.txt"] = "Name\n20210101\n\nText\n";
files["names/a.11ty.js.txt"] = call;
files["names/_data.json"] = "{}";
files["names/evil.11ty.js"] = `module.exports = () => ${call};`;

const articles = makeFolder(files);

describe("code in article files", () => {
  it("is real: gray-matter runs the first of these heads when it is left alone", () => {
    const program = `require("gray-matter")(${JSON.stringify(heads[0])})`;
    runNode(["-e", program]);
    assert.ok(existsSync(canary));
    rmSync(canary);
  });

  it(`runs in none of ${heads.length} heads, ${templates.length} templates in all fields and names of files`, () => {
    const settings = join(folder, "archive.yaml");
    const { run, report } = buildSite({ articles, settings });
    assert.equal(run.code, 2);
    assert.equal(report.totals.files, Object.keys(files).length);
    runCommand(["check", "--articles", articles, "--settings", settings]);
    assert.ok(!existsSync(canary));
    assert.ok(!existsSync("canary"));
  });

  it("runs not when it is added", () => {
    const target = makeFolder();
    const sources = heads.map((_, number) => join(articles, `heads/${number}.md`));
    runCommand(["add", ...sources, "--articles", target]);
    assert.ok(!existsSync(canary));
  });
});
