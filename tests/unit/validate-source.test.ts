import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { validateArticle } from "../../src/read/validate.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { makeFile } from "./make-article.ts";

const sources = { "tnledger.com": "The Ledger", "sports.tnledger.com": "Ledger Sports" };

function validate(fields: { title?: string; address?: string; source?: string }) {
  const body = { kind: "paragraphs", paragraphs: ["Text."] } as const;
  const raw = { title: "Title", date: "2021", body, plainText: "Text.", lines: {}, ...fields };
  const settings = { ...defaultSettings, sources };
  const result = validateArticle(raw, makeFile("a.txt", "x"), "plain text", settings);
  if ("refusal" in result) return assert.fail(result.refusal.found);
  return { ...result.article, codes: result.problems.map(({ code }) => code) };
}

const rows: readonly [
  address: string | undefined,
  source: string | undefined,
  id: string,
  name: string,
][] = [
  ["http://www.tnledger.com/a", undefined, "tnledger.com", "The Ledger"],
  ["https://live.sports.tnledger.com/a", undefined, "sports.tnledger.com", "Ledger Sports"],
  ["https://www.harbour.example/a", undefined, "harbour.example", "harbour.example"],
  ["http://192.168.0.1:8080/a", undefined, "192.168.0.1", "192.168.0.1"],
  [undefined, "The Ledger", "tnledger.com", "The Ledger"],
  [undefined, "The Hive", "the-hive", "The Hive"],
  [undefined, undefined, "unknown-source", "Unknown source"],
  [undefined, " ", "unknown-source", "Unknown source"],
  ["not an address", "The Hive", "the-hive", "The Hive"],
];

describe("the source that validateArticle finds", () => {
  for (const [address, source, id, name] of rows) {
    it(`is ${name} for the address ${address} and the name ${source}`, () => {
      const fields = { ...(address && { address }), ...(source && { source }) };
      const found = validate(fields).source;
      assert.deepEqual([found.id, found.name], [id, name]);
    });
  }

  it("has an address that can be linked to, or none", () => {
    assert.equal(
      validate({ address: " HTTP://X.example/a b " }).source.url,
      "http://x.example/a%20b",
    );
    for (const address of ["javascript:alert(1)", "mailto:a@b.example", "x.example/a", "data:,x"]) {
      const { source, codes } = validate({ address });
      assert.deepEqual([source.url, codes], [undefined, ["bad-address"]], address);
    }
  });

  it("gives the unknown source no place that a named one could take", () => {
    assert.notEqual(validate({ source: "Unknown" }).source.id, validate({}).source.id);
  });
});

/** Marks that turn what follows, that show as nothing, or that no text may hold. */
const invisible = [
  ...["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"],
  ...["\u200b", "\u2060", "\ufeff", "\u{e0001}", "\u{e0041}", "\0", "\u0007", "\u001b", "\u009b"],
];

describe("the title that validateArticle finds", () => {
  it("has no marks that turn or hide what follows", () => {
    for (const mark of invisible) {
      const { title } = validate({ title: `Photo ${mark}gnp.exe` });
      assert.equal(title, "Photo gnp.exe", `U+${mark.codePointAt(0)?.toString(16)}`);
    }
  });

  it("is not changed in silence", () => {
    assert.notDeepEqual(validate({ title: "Photo \u202egnp.exe" }).codes, []);
  });

  it("keeps what writing needs", () => {
    for (const title of ["می‌رود", "👩‍🚒 at work", "Soft\u00adware", "e\u0301"]) {
      assert.equal(validate({ title }).title, title);
    }
  });

  it("is well-formed", () => {
    assert.ok(validate({ title: "a \ud800 b" }).title.isWellFormed());
  });
});
