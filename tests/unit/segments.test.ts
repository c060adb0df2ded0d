import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { domainSegment, nameSegment } from "../../src/model/paths.ts";

const names: readonly [name: string, segment: RegExp][] = [
  ["Ann Lee", /^ann-lee$/],
  ["José", /^jose$/],
  ["Jose", /^jose$/],
  ["Jose\u0301", /^jose$/],
  ["McDonald", /^mcdonald$/],
  ["Иван Петров", /^ivan-petrov$/],
  ["CON", /^x-con$/],
  ["nul", /^x-nul$/],
  ["Com1", /^x-com1$/],
  ["山田", /^[a-z]+-[0-9a-f]{8}$/],
  ["山田 Ken", /^ken-[0-9a-f]{8}$/],
  ["..", /^[a-z]+-[0-9a-f]{8}$/],
  ["", /^[a-z]+-[0-9a-f]{8}$/],
  ["\ud800", /^[a-z]+-[0-9a-f]{8}$/],
  ["x".repeat(5000), /^x{20,71}-[0-9a-f]{8}$/],
];

describe("nameSegment", () => {
  for (const [name, segment] of names) {
    it(`spells ${JSON.stringify(name.slice(0, 30))} as ${segment.source}`, () => {
      assert.match(nameSegment(name), segment);
    });
  }

  const apart: readonly [string, string, why: string][] = [
    ["山田 Ken", "田中 Ken", "share their Latin letters"],
    ["山田", "田中", "have no Latin letters"],
    [`${"x".repeat(90)}a`, `${"x".repeat(90)}b`, "differ behind the cut"],
    [`${"& ".repeat(30)}a`, `${"& ".repeat(30)}b`, "are short but have long slugs"],
  ];
  for (const [one, other, why] of apart) {
    it(`keeps names apart that ${why}`, () => {
      assert.notEqual(nameSegment(one), nameSegment(other));
    });
  }
});

describe("domainSegment", () => {
  const cases: readonly [domain: string, segment: string][] = [
    ["tnledger.com", "tnledger.com"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["127.0.0.1", "127.0.0.1"],
    ["[2001:db8::1]", "2001-db8-1-ecda91ca"],
    ["con.example", "x-con.example"],
    ["a_b.example", "a-b.example-ff079886"],
    ["..", "source-5ec1f7e7"],
  ];
  for (const [domain, segment] of cases) {
    it(`makes ${segment} of ${domain}`, () => assert.equal(domainSegment(domain), segment));
  }
});
