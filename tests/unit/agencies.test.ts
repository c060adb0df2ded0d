import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agencies, agencyInBrackets, agencyOfSpelling } from "../../src/enrich/agencies.ts";
import { readCreditLine } from "../../src/enrich/dateline.ts";
import { nameSegment } from "../../src/model/paths.ts";

describe("the agencies", () => {
  it("have ids that are path segments, each once", () => {
    const ids = agencies.map(({ id }) => id);
    assert.ok(ids.length >= 30);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.deepEqual(ids, ids.map(nameSegment));
  });

  it("have spellings that name one agency only, and name it", () => {
    for (const agency of agencies) {
      for (const words of [...agency.spellings, ...(agency.inBrackets ?? [])]) {
        assert.equal(agencyInBrackets(words), agency, words);
        assert.equal(agencyOfSpelling(words), agency, words);
      }
    }
  });

  it("are named by the first of several", () => {
    assert.equal(agencyInBrackets("AFP, Reuters")?.id, "afp");
    assert.equal(agencyInBrackets("AP and Reuters")?.id, "ap");
    assert.equal(agencyInBrackets("AP Photo"), undefined);
  });
});

const credits: readonly [line: string, agency: string | undefined][] = [
  ["By Vladimir Isachenkov, AP", "ap"],
  ["By VLADIMIR ISACHENKOV, Associated Press", "ap"],
  ["By JOHN SMITH Associated Press", "ap"],
  ["BY JOHN SMITH, ASSOCIATED PRESS", "ap"],
  ["By John Smith, Associated Press Writer", "ap"],
  ["By Tom Davies, AP Sports Writer", "ap"],
  ["By John Smith and Jane Doe, The Associated Press", "ap"],
  ["By The Associated Press", "ap"],
  ["(-By Associated Press.)", "ap"],
  ["By John Smith | AP", "ap"],
  ["By John Smith, Reuters", "reuters"],
  ["By Jane Doe, Agence France-Presse", "afp"],
  ["By John Smith, The Canadian Press", "cp"],
  ["By John Smith", undefined],
  ["By John Smith, Staff Writer", undefined],
  ["By John Smith, Philadelphia, PA", undefined],
  ["By AP standards this was good", undefined],
  ["By the time Reuters", undefined],
  ["By late Monday, Associated Press reporters had counted most of the votes.", undefined],
  ["Byron, AP", undefined],
];

describe("readCreditLine", () => {
  for (const [line, agency] of credits) {
    it(`reads “${line}”`, () => assert.equal(readCreditLine(line)?.id, agency));
  }
});
