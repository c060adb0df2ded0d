import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEmbargo } from "../../src/read/embargo.ts";
import { parseArticle } from "../../src/read/read-article.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

describe("the embargo of a text", () => {
  const said: readonly (readonly [line: string, until: string])[] = [
    ["EMBARGOED UNTIL 1 JANUARY 2031", "2031-01-01"],
    ["Embargoed until 00:01 GMT, Thursday 2 January 2031", "2031-01-02"],
    ["**STRICTLY EMBARGOED until 9 a.m. EST on January 3rd, 2031**", "2031-01-03"],
    ["UNDER EMBARGO: 2031-01-04 10:00", "2031-01-04"],
    ["Not for release before 5th of May 2031, noon", "2031-05-05"],
    ["Not to be published until 6 May 2031", "2031-05-06"],
    ["HOLD FOR RELEASE UNTIL MAY 7, 2031", "2031-05-07"],
    ["FOR RELEASE: 9:20 am (EST), January 8, 2031", "2031-01-08"],
    ["Sperrfrist: 9. Mai 2031, 10 Uhr", "2031-05-09"],
    ["Sperrfrist: 9.5.2031, 10 Uhr", "2031-05-09"],
    ["Sous embargo jusqu’au 10 mai 2031", "2031-05-10"],
    ["Embargado hasta el 11 de mayo de 2031", "2031-05-11"],
    ["EMBARGO 03/04/2031", "2031-04-03"],
  ];
  for (const [line, until] of said)
    it(line, () => {
      assert.equal(readEmbargo([line])?.until, until);
      assert.equal(readEmbargo(["PRESS RELEASE", line])?.until, until);
      assert.equal(readEmbargo(["One", "Two", "Three", line]), undefined);
    });

  it("may have its day on the next line", () =>
    assert.equal(readEmbargo(["EMBARGOED UNTIL", "1 January 2031"])?.until, "2031-01-01"));

  it("is in no line about one, and in none without a day", () => {
    for (const line of [
      "The report was embargoed until 1 January 2031.",
      "Embargoes of 1 January 1973 hurt",
      "EMBARGOED UNTIL 6 PM TODAY",
      "FOR IMMEDIATE RELEASE, January 1, 2031",
      "Embargo of oil in 2031",
      "For released prisoners, 1 January 2031 counts",
    ])
      assert.equal(readEmbargo([line, "More."]), undefined, line);
  });

  it("keeps a file from readers until then, in plain text and in Markdown", () => {
    for (const [path, text, line] of [
      ["a.txt", "EMBARGOED UNTIL 1 JANUARY 2031\n\nQuay to be sold\n\nThe quay is sold.\n", 1],
      [
        "b.txt",
        "PRESS RELEASE\nEmbargoed until January 1, 2031\n\nQuay to be sold\n\nThe quay.\n",
        2,
      ],
      [
        "a.md",
        "# Quay to be sold\n\n**Embargoed until January 1, 2031**\n\nThe quay is sold.\n",
        3,
      ],
      ["b.md", "---\ntitle: Quay\n---\nEMBARGO: 1 January 2031\n\nThe quay is sold.\n", 4],
    ] as const) {
      const { holds } = parseArticle(path, { file: makeFile(path, text) }, defaultSettings);
      assert.deepEqual(
        holds?.map((hold) => [hold.until, hold.line]),
        [["2031-01-01", line]],
        path,
      );
      assert.doesNotMatch(JSON.stringify(holds), /quay/i);
    }
  });
});
