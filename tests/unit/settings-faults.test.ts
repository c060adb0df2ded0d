import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseSettings } from "../../src/settings/settings.ts";
import { OwnerError } from "../../src/text/owner-error.ts";

/** The message that the owner gets for a text. */
function complaint(text: string): string {
  try {
    parseSettings(text, "archive.yaml");
  } catch (error) {
    assert.ok(error instanceof OwnerError, String(error));
    return error.message;
  }
  return assert.fail(`was taken: ${text}`);
}

const wrong: readonly [text: string, message: RegExp][] = [
  ["title: 5", /^archive\.yaml:1: title is no text\. Put it in quotes/],
  ["title: [a]", /^archive\.yaml:1: title is no text/],
  ["# a comment\n\ntwins: maybe", /^archive\.yaml:3: twins is neither true nor false/],
  ["url: example.com", /^archive\.yaml:1: url is no http or https address/],
  ["url: ftp://example.com", /^archive\.yaml:1: url is no http or https address/],
  ["url: javascript:alert(1)", /^archive\.yaml:1: url is no http or https address/],
  ["url: mailto:desk@example.com", /^archive\.yaml:1: url is no http or https address/],
  ["language: english!", /^archive\.yaml:1: language is no language tag\. Write one such as en/],
  [
    "page_sizes:\n  shelves: many",
    /^archive\.yaml:2: page_sizes\.shelves is no number\. Write one/,
  ],
  ["page_sizes:\n  articles: 0", /^archive\.yaml:2: page_sizes\.articles /],
  ["page_sizes:\n  latest: 1001", /^archive\.yaml:2: page_sizes\.latest /],
  ["page_sizes:\n  latest: 2.5", /^archive\.yaml:2: page_sizes\.latest /],
  ["page_sizes: 5", /^archive\.yaml:1: page_sizes is no list of names/],
  [
    "sources:\n  https://a.com/: A",
    /^archive\.yaml:2: sources\.\S+ is no domain\. Write it without/,
  ],
  ["sources: [a.com]", /^archive\.yaml:1: sources is no list of names/],
  ["sources:\n  a.com: A\n  b.com: 5", /^archive\.yaml:3: sources\.b\.com /],
  ["dates: {al: 5}", /^archive\.yaml:1: dates\.al is no setting\. .*all, sources, files/],
  ["dates:\n  all: {months: from-one}", /^archive\.yaml:2: dates\.all\.months .*from-zero/],
  ["dates:\n  all: {shift: 2 days, reason: R}", /^archive\.yaml:2: dates\.all\.shift .*\+1 month/],
  ["dates:\n  all: {shift: +1 day}", /^archive\.yaml:2: dates\.all needs a reason/],
  ["dates:\n  all: {reason: R}", /^archive\.yaml:2: dates\.all needs either months: from-zero or/],
  [
    "dates:\n  all: {months: from-zero, shift: +1 day, reason: R}",
    /^archive\.yaml:2: dates\.all needs either .* and not both/,
  ],
  [
    "dates:\n  sources:\n    a.com: {moved: 5, shift: +1 day, reason: R}",
    /^archive\.yaml:3: dates\.sources\.a\.com\.moved is no setting\. .*months, shift, reason/,
  ],
  [
    "dates:\n  files:\n    a.txt: {date: 2021-02-30, reason: R}",
    /^archive\.yaml:3: dates\.files\.a\.txt\.date is no date/,
  ],
  ["dates:\n  files:\n    a.txt: {date: 2021}", /^archive\.yaml:3: dates\.files\.a\.txt\.reason /],
  ["indexes: tags", /^archive\.yaml:1: indexes is no list\. Write its members behind hyphens/],
  ["indexes: [5]", /^archive\.yaml:1: indexes\.field is no text/],
  ["indexes:\n  - tags\n  - ' '", /^archive\.yaml:3: indexes\.field is empty/],
  [
    "indexes:\n- tags\n- search\ntitle: A",
    /^archive\.yaml:3: indexes names “search”, but its pages would stand at \/search\/, which is taken\. Give/,
  ],
  ["indexes: [places]", /“places”, but its pages would stand at \/places\/, which is taken/],
  ["indexes: ['1998']", /“1998”, but its pages would stand at \/1998\/, which is taken/],
  ["indexes: [author]", /^archive\.yaml:1: indexes names “authors”, and every archive has .* out/],
  ["indexes: [url]", /^archive\.yaml:1: indexes names “address”, which no two .* section or tags/],
  [
    "indexes:\n  - field: tags\n    label: T\n  - field: topics",
    /^archive\.yaml:4: indexes names “tags” twice\. Take one of the two out/,
  ],
  [
    "indexes:\n  - field: desk\n    lable: Desks",
    /^archive\.yaml:3: indexes\.lable is no setting\. Write one of: field, label, caption/,
  ],
  ["indexes: [{field: desk, caption: D}]", /^archive\.yaml:1: indexes has a caption and no label/],
  ["- title", /^archive\.yaml:1: /],
  ["colour: red", /^archive\.yaml:1: colour is no setting\. .*title.*sources.*twins/],
  [
    "page_sizes:\n  article: 5",
    /^archive\.yaml:2: page_sizes\.article .*articles, shelves, latest/,
  ],
  ["__proto__: {x: 1}", /^archive\.yaml:1: __proto__ is no setting/],
  [
    "title: a\ntitle: b",
    /^archive\.yaml:2: cannot be read: “title” stands twice, on lines 1 and 2\. Put .* one “title:”/,
  ],
  [
    "dates: {}\n# files\ndates:\n  files: {}",
    /^archive\.yaml:3: .*“dates” stands twice, on lines 1 and 3/,
  ],
  [
    'sources:\n  a.com: A\n  "b.com": B\n  b.com: C',
    /^archive\.yaml:4: .*“b\.com” stands twice, on lines 3 and 4/,
  ],
  ["page_sizes: {latest: 1, latest: 2}", /^archive\.yaml:1: .*“latest” stands twice/],
  ["title: a: b", /^archive\.yaml:1: cannot be read: /],
  ["title: A\ndescription: &d B\nlanguage: *d", /^archive\.yaml:2: cannot be read: .*alias/],
  ["title: !!js/function 'x'", /^archive\.yaml:1: cannot be read: /],
  ["description: >\n  url: in a text\nurl: ftp://x", /^archive\.yaml:3: url /],
  ["title: A\n---\ntitle: B", /^archive\.yaml:\d: cannot be read: /],
];

describe("the complaints of parseSettings", () => {
  for (const [text, message] of wrong) {
    it(`names line and fault of ${JSON.stringify(text)}`, () => {
      assert.match(complaint(text), message);
    });
  }

  it("tells all faults at once", () => {
    const lines = complaint("twins: 1\ncolour: red\nurl: x\nbrand: y").split("\n").sort();
    assert.deepEqual(
      lines.map((line) => line.split(" ", 2)),
      [
        ["archive.yaml:1:", "twins"],
        ["archive.yaml:2:", "colour"],
        ["archive.yaml:3:", "url"],
        ["archive.yaml:4:", "brand"],
      ],
    );
  });
});
