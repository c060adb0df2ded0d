import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { writeFiles } from "../../site/extending-examples.ts";
import { makeTemporaryFolder } from "../../site/temporary-folder.ts";
import { commandLineByTsx, runCommand, runNode } from "../run-command.ts";

const temporary = makeTemporaryFolder();
writeFiles(temporary, [
  ["articles/ferry.txt", "Ferry sails\n20210506\n\nMayor Vane waved.\n"],
  ["archive.yaml", "indexes: [people]\n"],
]);

/** What a command says of a configuration that it cannot go on with. */
function complaint(config: string, command = "check", byTsx = false): string {
  const at = (name: string) => join(temporary, name);
  writeFiles(temporary, [["backfile.config.ts", config]]);
  const places = ["--articles", at("articles"), "--settings", at("archive.yaml")];
  const out = ["--out", at("site"), "--cache", at("cache"), "--no-search", "--quiet"];
  const args = [command, ...places, ...(command === "build" ? out : [])];
  const { code, stdout, stderr } = runCommand(args);
  assert.deepEqual([code, stdout], [1, ""], stderr);
  if (byTsx) assert.deepEqual(runNode(commandLineByTsx(args)), { code, stdout, stderr });
  return stderr.replace(/^backfile: /, "").trimEnd();
}

/** Members that cannot be used, each on a line of its own, and what is said of it. */
const members: readonly (readonly [line: string, fault?: string])[] = [
  ["format: [],", "“format” is not a key. Did you mean formats?"],
  [
    "colours: [],",
    "“colours” is not a key. Write one of: formats, enrichments, checks, pileChecks, indexes, pages, exports, components.",
  ],
  ["formats: ["],
  ['  { name: "one", endings: ["gaz"], parse() {} },'],
  [
    '  { name: "two", endings: ["gaz"], parse() {} },',
    "formats[1] (two) has the ending “gaz”, which one has already.",
  ],
  [
    '  { name: "three", endings: ["TXT"], parse() {} },',
    "formats[2] (three) has the ending “TXT”. Write it in small letters, without the dot.",
  ],
  [
    '  { name: "four", endings: ["txt"], parse() {} },',
    "formats[3] (four) has the ending “txt”, which plain text has already.",
  ],
  ['  { name: "five", endings: ["five"] },', "formats[4] (five) has no function parse."],
  ["],"],
  ["enrichments: [5],", "enrichments[0] is not a function."],
  ["pileChecks: {},", "pileChecks is not a list. Write [ … ]."],
  ["indexes: ["],
  [
    '  { name: "places", label: "P" },',
    "indexes[0] (places) would be at /places/, which is taken. Give it another name.",
  ],
  ['  { name: "Decades" },', "indexes[1] needs a name of small letters, such as “decades”."],
  ['  { name: "desks" },', "indexes[2] (desks) has no label. Write what readers call it."],
  ["],"],
  ["pages: ["],
  ['  { path: "/time/", title: "Time", render() {} },'],
  [
    '  { path: "/time/index.html", title: "Time", render() {} },',
    "pages[1] (/time/index.html) has the path of another. Take another path.",
  ],
  [
    '  { path: "/2021/x/", title: "X", render() {} },',
    "pages[2] (/2021/x/) is where the archive has pages of its own. Take another path.",
  ],
  ['  { path: "/untitled/", render() {} },', "pages[3] has no title."],
  [
    '  { path: "time", title: "T", render() {} },',
    "pages[4] needs a path of small letters, such as “/timeline/”.",
  ],
  ["],"],
  [
    'exports: [{ path: "/report.json", render() {} }],',
    "exports[0] (/report.json) is where the archive has pages of its own. Take another path.",
  ],
  ["components: {"],
  ["  Cites() {},", "there is no component Cites. Did you mean Cite?"],
  [
    "  Frontispiece() {},",
    "there is no component Frontispiece. Their names are in templates/components/.",
  ],
  ['  Pager: "none",', "Pager is not a function."],
  ["},"],
];

describe("a configuration that cannot be used", () => {
  it("is told with all that is wrong, line by line", () => {
    const text = ["export default {", ...members.map(([line]) => line), "} as never;"].join("\n");
    const expected = members.flatMap(([, fault], at) =>
      fault ? [`backfile.config.ts:${at + 2}: ${fault}`] : [],
    );
    assert.deepEqual(complaint(text, "check", true).split("\n"), expected);
  });

  it("is told where it exports nothing, or something else", () => {
    const fault = /^backfile\.config\.ts:1: nothing is exported here\. Write “export default/;
    assert.match(complaint("export const formats = [];\n"), fault);
  });

  it("is told where it throws while it is loaded, in whichever module", () => {
    const module = "const none: any = undefined;\nexport const list = none.list;\n";
    writeFiles(temporary, [["own/list.ts", module]]);
    assert.equal(
      complaint(
        'import { list } from "./own/list.ts";\nexport default { checks: list };\n',
        "check",
        true,
      ),
      "own/list.ts:2: this could not be loaded: Cannot read properties of undefined (reading 'list').",
    );
  });

  it("is told where an index has the address of one that the settings make", () => {
    writeFiles(temporary, [["own/people.ts", "export const people: unknown = 1;\n"]]);
    assert.equal(
      complaint(
        'export default {\n  indexes: [{ name: "people", label: "P", valuesOf: () => [] }],\n};\n',
      ),
      "backfile.config.ts:2: the index people would be at /people/, where “indexes” in the settings makes one. Take one out.",
    );
  });
});

/** Code that fails while it runs, with what is said of it. */
const failing: readonly (readonly [key: string, fault: string, command?: "build"])[] = [
  [
    'formats: [{ name: "text", endings: ["x"], parse() {} }],\n  enrichments: [(article) => article.people.length]',
    "3: an enrichment failed on ferry.txt: Cannot read properties of undefined (reading 'length').",
  ],
  [
    "enrichments: [(article) => {}]",
    "2: an enrichment failed on ferry.txt: it did not return an article. Return the one it was called with, as in { ...article, fields }.",
  ],
  [
    'enrichments: [(article) => ({ ...article, fields: { people: "Vane" } })]',
    "2: an enrichment failed on ferry.txt: it returned “people” in “fields”, which is not a list of texts. Write [ … ].",
  ],
  ...(
    [
      [
        "fields: null",
        "“fields”, which is not an object. Write { ...article.fields, name: value }",
      ],
      [
        'fields: { people: [""] }',
        "“people” in “fields”, which is not a list of texts. Write [ … ]",
      ],
      ["extra: { words: 5 }", "“words” in “extra”, which is not a text. Write one"],
      ['tags: "harbour"', "“tags”, which is not a list of texts. Write [ … ]"],
      ["authors: undefined", "“authors”, which is not a list of texts. Write [ … ]"],
      ["title: 5", "“title”, which is not a text. Write one"],
      [
        'published: "2020"',
        "“published”, which is not a date. Write { ...article.published, date }, or leave it as it came",
      ],
    ] as const
  ).map(
    ([change, fault]) =>
      [
        `enrichments: [(article) => ({ ...article, ${change} })]`,
        `2: an enrichment failed on ferry.txt: it returned ${fault}.`,
      ] as const,
  ),
  [
    'checks: [(all) => all.map(({ file }) => ({ code: "own:x", severity: "refusal", file: file.path, found: "A.", remedy: "B." }))]',
    "2: a check failed: it reported own:x as a refusal, but the article has its page. Write warning or note.",
  ],
  [
    'checks: [() => [{ code: "capitals" }]]',
    "2: a check failed: it reported a problem with the code “capitals”. Write one that begins with “own:”.",
  ],
  [
    'indexes: [{ name: "desks", label: "Desks",\n    valuesOf: ({ desk }) => desk.names }]',
    "3: the index desks failed on ferry.txt: Cannot read properties of undefined (reading 'names').",
  ],
  [
    'pages: [{ path: "/time/", title: "Time",\n    render() { throw new Error("No time"); } }]',
    "3: the page /time/ failed: No time.",
    "build",
  ],
  [
    'pages: [{ path: "/time/", title: "Time", render() {} }]',
    "2: the page /time/ failed: it returned nothing. Return an element, or null for none.",
    "build",
  ],
  [
    "components: {\n    Cite: ({ articles }) => articles.length }",
    "3: the component Cite failed: Cannot read properties of undefined (reading 'length'). (on /2021/05/06/ferry-sails-",
    "build",
  ],
];

describe("an owner's code that fails while it runs", () => {
  for (const [key, fault, command] of failing) {
    it(`is told with its line and its article: ${fault}`, () => {
      const said = complaint(`export default {\n  ${key},\n} as never;\n`, command, !!command);
      assert.ok(said.startsWith(`backfile.config.ts:${fault}`), said);
      assert.equal(said.split("\n").length, 1);
    });
  }

  it("is told of a format that makes nothing of its file", () => {
    writeFiles(temporary, [["articles/storm.gaz", "Storm\n"]]);
    assert.equal(
      complaint(
        'export default { formats: [{ name: "gazette", endings: ["gaz"], parse() {} }] };\n',
      ),
      "backfile.config.ts:1: the format gazette failed on storm.gaz: it did not return an article. Return { raw: { body, plainText, lines, … }, problems } or { refusal }.",
    );
  });

  it("is told of a format whose body is in no form that pages know", () => {
    writeFiles(temporary, [["articles/storm.gaz", "Storm\n"]]);
    for (const body of [
      '{ kind: "html", html: "<p>Storm" }',
      '{ kind: "paragraphs", paragraphs: "Storm" }',
      "{}",
    ]) {
      const raw = `{ title: "A", body: ${body}, plainText: "Storm", lines: {} }`;
      const parse = `parse: () => ({ raw: ${raw}, problems: [] })`;
      assert.equal(
        complaint(`export default { formats: [{ name: "g", endings: ["gaz"], ${parse} }] };\n`),
        'backfile.config.ts:1: the format g failed on storm.gaz: it returned a body that pages do not show as it is. Return { kind: "paragraphs", paragraphs: [ … ] }, a text for each.',
      );
    }
  });
});
