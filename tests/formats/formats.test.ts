import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { describe, it } from "node:test";
import { formats } from "../../src/read/formats/index.ts";
import { casesOf, resultOf, strayFolders } from "./cases.ts";

for (const format of formats) {
  describe(`the format ${format.name}`, () => {
    const cases = casesOf(format);

    it("has cases", () => assert.notEqual(cases.length, 0));

    it("claims the endings of its cases", () => {
      for (const { name, source } of cases) {
        const ending = extname(source).slice(1);
        assert.ok(
          format.endings.some((known) => known === ending),
          `${name} ends in .${ending}`,
        );
      }
    });

    for (const one of cases) {
      it(`reads ${one.name} as expected`, () => {
        assert.deepEqual(JSON.parse(resultOf(one)), JSON.parse(readFileSync(one.expected, "utf8")));
      });
    }
  });
}

describe("the golden cases", () => {
  it("all belong to a format", () => assert.deepEqual(strayFolders(), []));
});

describe("the list of formats", () => {
  it("gives every ending to one format only", () => {
    const endings = formats.flatMap((format) => format.endings);
    assert.deepEqual(endings, [...new Set(endings)]);
  });
});
