import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { packMetaFile } from "../../../src/engine/search/pack-meta-file.ts";
import { type Cbor, decodeCbor, encodeCbor } from "../../../src/search/cbor.ts";
import { type MetaParts, pickText, unpackMeta } from "../../../src/search/packed-meta.ts";

const signature = "pagefind_dcd";

function fileOf(parts: Cbor): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), encodeCbor(parts)]));
}

function unpackFile(file: Uint8Array) {
  return JSON.parse(gunzipSync(file).subarray(signature.length).toString());
}

const meta: MetaParts = [
  "1.6.0",
  [
    ["en_bb", 12, "en_group_01"],
    ["en_aa", 300, "en_group_01"],
    ["en_cc", 70_000, "en_group_7e"],
  ],
  [["a", "ökonomie", "en_12"]],
  [["year", "en_99"]],
  [
    ["date", [0, 1, 2]],
    ["title", [2, 0, 1]],
  ],
  ["date", "title"],
];

/** Lengths and numbers on both sides of each border between the ways in which CBOR writes them. */
const lengths = [0, 1, 23, 24, 255, 256, 65_535, 65_536];
const values: readonly (readonly [what: string, value: Cbor])[] = [
  ...lengths.map((length) => [`${length}`, length] as const),
  ["the largest number", 2 ** 32 - 1],
  ...lengths.map((length) => [`a text of ${length} letters`, "x".repeat(length)] as const),
  ...lengths.map((length) => [`a text of ${length} characters`, "京".repeat(length)] as const),
  ...lengths.map((length) => [`a list of ${length}`, new Array(length).fill("")] as const),
  ["texts that begin in ASCII", ["Łódź", "ab京😀", "a\0b"]],
  ["lists in lists", [[], [[["", "東京"], 0], 7], meta]],
];

describe("CBOR", () => {
  for (const [what, value] of values) {
    it(`agrees with cborg on ${what}, in every byte`, () => {
      const bytes = encodeCbor(value);
      assert.deepEqual(Buffer.from(bytes), Buffer.from(encode(value)));
      assert.deepEqual(decode(bytes), value);
      assert.deepEqual(decodeCbor(encode(value)), value);
    });
  }

  it("is refused where something else stands there", () => {
    assert.throws(() => decodeCbor(Uint8Array.of(0xf6)), /kind 7/);
    assert.throws(() => decodeCbor(Uint8Array.of(0x01, 0x01)), /behind/);
  });
});

describe("a packed list of articles", () => {
  const packed = unpackFile(packMetaFile(fileOf(meta)));

  it("says all that Pagefind's program wants to know, with names that are places", () => {
    const [version, pages, ...rest] = meta;
    const named = pages.map(([, words, group], at) => [String(at), words, group]);
    assert.deepEqual(decodeCbor(unpackMeta(packed)), [version, named, ...rest]);
  });

  it("leads to the text of each article, whatever the order in its file", () => {
    assert.deepEqual(packed.ranks, [1, 0, 0]);
    assert.equal(pickText({ en_bb: "first", en_aa: "second" }, packed.ranks[0]), "first");
    assert.throws(() => pickText({ en_bb: "first" }, 1));
  });

  it("is left as it was where it is not as we know it", () => {
    const parted: MetaParts = [...meta];
    const [first, , third] = meta[1];
    const pages = [first, third, first] as MetaParts[1];
    for (const other of [[], ["1.7"], [parted[0], pages, ...parted.slice(2)]] as Cbor[]) {
      const file = fileOf(other);
      assert.equal(packMetaFile(file), file);
    }
  });
});
