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
  ["title: 5", /^archive\.yaml:1: title is not text\. Put it in quotes/],
  ["title: [a]", /^archive\.yaml:1: title is not text/],
  ["# a comment\n\ntwins: maybe", /^archive\.yaml:3: twins is neither true nor false/],
  ["url: example.com", /^archive\.yaml:1: url is not an http or https address/],
  ["url: ftp://example.com", /^archive\.yaml:1: url is not an http or https address/],
  ["url: javascript:alert(1)", /^archive\.yaml:1: url is not an http or https address/],
  ["url: mailto:desk@example.com", /^archive\.yaml:1: url is not an http or https address/],
  ["language: english!", /^archive\.yaml:1: language is not a language tag\. Write one such as en/],
  [
    "page_sizes:\n  shelves: many",
    /^archive\.yaml:2: page_sizes\.shelves is not a number\. Write one/,
  ],
  ["page_sizes:\n  articles: 0", /^archive\.yaml:2: page_sizes\.articles /],
  ["page_sizes:\n  latest: 1001", /^archive\.yaml:2: page_sizes\.latest /],
  ["page_sizes:\n  latest: 2.5", /^archive\.yaml:2: page_sizes\.latest /],
  ["page_sizes: 5", /^archive\.yaml:1: page_sizes is not a list of names/],
  [
    "sources:\n  https://a.com/: A",
    /^archive\.yaml:2: sources\.\S+ is not a domain\. Write it without/,
  ],
  ["sources: [a.com]", /^archive\.yaml:1: sources is not a list of names/],
  ["sources:\n  a.com: A\n  b.com: 5", /^archive\.yaml:3: sources\.b\.com /],
  ["pictures: {width: 5}", /^archive\.yaml:1: pictures\.width is not .* Did you mean widths\?$/],
  ["pictures: {widths: []}", /^archive\.yaml:1: pictures\.widths is an empty list\. /],
  ["pictures: {widths: [200, 300, 400, 500]}", /pictures\.widths has more than 3 widths\. Take/],
  ["pictures:\n  widths:\n    - 20", /^archive\.yaml:3: pictures\.widths is too small/],
  ["pictures: {quality: 101}", /pictures\.quality is too large\. Write 100 or less\.$/],
  ["pictures: {originals: no way}", /pictures\.originals is neither true nor false/],
  [
    "fields: {languag: x}",
    /^archive\.yaml:1: fields\.languag is not a fact\. Did you mean language\?$/,
  ],
  [
    "fields:\n  old:\n    datum: x",
    /^archive\.yaml:3: fields\.old\.datum is not a fact\. Write one of: title, .*[a-z]\.$/,
  ],
  [
    "fields: {date: 5}",
    /fields\.date is not a name of a field\. Write one that your files have, or a list of some\.$/,
  ],
  ["fields: {date: []}", /fields\.date is an empty list\. /],
  ["fields: [date]", /^archive\.yaml:1: fields is not a list of names\. /],
  ["authors:\n  ada: 5", /^archive\.yaml:2: authors\.ada is not a name\. Write one, such as /],
  ["authors: {ada: {nam: Ada}}", /authors\.ada is not a name\. /],
  ["picture: 5", /^archive\.yaml:1: picture is not a setting\. Did you mean pictures\?$/],
  ["assets: static", /^archive\.yaml:1: assets is not a list/],
  ["assets:\n  - static\n  - ../photos", /^archive\.yaml:3: assets leads out of the project\. /],
  ["assets: [/var/photos]", /assets is not a folder beside articles\/\. Write a path from there/],
  ['assets: ["C:/photos"]', /assets is not a folder beside articles/],
  ["assets: [a\\\\b]", /assets is not a folder beside articles/],
  ["assets: [./]", /assets is the whole project\. /],
  ["assets: [node_modules/x]", /assets is a folder of this program\. /],
  ["dates: {al: 5}", /^archive\.yaml:1: dates\.al is not a setting\. Did you mean all\?$/],
  [
    "dates:\n  all: {months: from-one}",
    /^archive\.yaml:2: dates\.all\.months has an unknown value\. .*from-zero/,
  ],
  ["dates:\n  all: {shift: 2 days, reason: R}", /^archive\.yaml:2: dates\.all\.shift .*\+1 month/],
  ["dates:\n  all: {shift: +1 day}", /^archive\.yaml:2: dates\.all needs a reason/],
  ["dates:\n  all: {reason: R}", /^archive\.yaml:2: dates\.all needs either months: from-zero or/],
  [
    "dates:\n  all: {months: from-zero, shift: +1 day, reason: R}",
    /^archive\.yaml:2: dates\.all needs either .* but not both/,
  ],
  [
    "dates:\n  sources:\n    a.com: {moved: 5, shift: +1 day, reason: R}",
    /^archive\.yaml:3: dates\.sources\.a\.com\.moved is not a setting\. .*months, shift, reason/,
  ],
  [
    "dates:\n  files:\n    a.txt: {date: 2021-02-30, reason: R}",
    /^archive\.yaml:3: dates\.files\.a\.txt\.date is not a date/,
  ],
  ["dates:\n  files:\n    a.txt: {date: 2021}", /^archive\.yaml:3: dates\.files\.a\.txt\.reason /],
  ["lines: wrapped", /^archive\.yaml:1: lines is not a list of names/],
  [
    "lines:\n  '1937': wraped",
    /^archive\.yaml:2: lines\.1937 has an unknown value\. Did you mean wrapped\?$/,
  ],
  ["line:\n  a: wrapped", /^archive\.yaml:1: line is not a setting\. Did you mean lines\?$/],
  ["mojibake: mended", /^archive\.yaml:1: mojibake has an unknown value\. Did you mean mend\?$/],
  [
    "indexes: tags",
    /^archive\.yaml:1: indexes is not a list\. Write each member on a line of its own/,
  ],
  ["indexes: [5]", /^archive\.yaml:1: indexes\.field is not text/],
  ["indexes:\n  - tags\n  - ' '", /^archive\.yaml:3: indexes\.field is empty/],
  [
    "indexes:\n- tags\n- search\ntitle: A",
    /^archive\.yaml:3: indexes names “search”, but its pages would be at \/search\/, which is taken\. Rename/,
  ],
  ["indexes: [places]", /“places”, but its pages would be at \/places\/, which is taken/],
  ["indexes: ['1998']", /“1998”, but its pages would be at \/1998\/, which is taken/],
  [
    "indexes: [author]",
    /^archive\.yaml:1: indexes names “authors”, an index that every archive has\. .* out/,
  ],
  ["indexes: [url]", /^archive\.yaml:1: indexes names “address”, which no two .* section or tags/],
  [
    "indexes:\n  - field: tags\n    label: T\n  - field: topics",
    /^archive\.yaml:4: indexes names “tags” twice\. Take one out/,
  ],
  [
    "indexes:\n  - field: desk\n    lable: Desks",
    /^archive\.yaml:3: indexes\.lable is not a setting\. Did you mean label\?$/,
  ],
  ["indexes: [{field: desk, caption: D}]", /^archive\.yaml:1: indexes has a caption but no label/],
  ["interface: fr", /^archive\.yaml:1: interface has an unknown value\. Write one of: en, ar\.$/],
  [
    "languages: {folders: {old: english!}}",
    /^archive\.yaml:1: languages\.folders\.old is not a language tag\. Write one such as en/,
  ],
  [
    "languages: {folder: {old: de}}",
    /^archive\.yaml:1: languages\.folder is not a setting\. Did you mean folders\?$/,
  ],
  ["languag: de", /^archive\.yaml:1: languag is not a setting\. Did you mean language\?$/],
  ["- title", /^archive\.yaml:1: /],
  ["colour: red", /^archive\.yaml:1: colour is not a setting\. .*title.*sources.*twins/],
  [
    "page_sizes:\n  article: 5",
    /^archive\.yaml:2: page_sizes\.article is not a setting\. Did you mean articles\?$/,
  ],
  ["__proto__: {x: 1}", /^archive\.yaml:1: __proto__ is not a setting/],
  [
    "title: a\ntitle: b",
    /^archive\.yaml:2: cannot be read: “title” appears twice, on lines 1 and 2\. Keep .* one “title:”/,
  ],
  [
    "dates: {}\n# files\ndates:\n  files: {}",
    /^archive\.yaml:3: .*“dates” appears twice, on lines 1 and 3/,
  ],
  [
    'sources:\n  a.com: A\n  "b.com": B\n  b.com: C',
    /^archive\.yaml:4: .*“b\.com” appears twice, on lines 3 and 4/,
  ],
  ["page_sizes: {latest: 1, latest: 2}", /^archive\.yaml:1: .*“latest” appears twice/],
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
