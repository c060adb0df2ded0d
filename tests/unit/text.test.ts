import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeText } from "../../src/text/decode.ts";
import { escapeHtml } from "../../src/text/html.ts";
import { splitLines, truncate } from "../../src/text/text.ts";

const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

const decodable: readonly [what: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ["UTF-8", Buffer.from("Café — 港 😀"), "Café — 港 😀", "utf-8"],
  ["UTF-8 behind a mark", Buffer.from("\ufeffCafé"), "Café", "utf-8"],
  ["UTF-16LE behind a mark", utf16le("\ufeffCafé 😀"), "Café 😀", "utf-16le"],
  ["UTF-16BE behind a mark", utf16be("\ufeffCafé 😀"), "Café 😀", "utf-16be"],
  ["no bytes", Buffer.alloc(0), "", "utf-8"],
  ["a mark alone", Buffer.from("\ufeff"), "", "utf-8"],
];

const refused: readonly [what: string, bytes: Uint8Array, reason: string][] = [
  ["Windows-1252", Buffer.from([0x43, 0x61, 0x66, 0xe9]), "wrong-bytes"],
  ["Windows-1252 quotes", Buffer.from([0x93, 0x68, 0x69, 0x94]), "wrong-bytes"],
  ["an overlong slash", Buffer.from([0xc0, 0xaf]), "wrong-bytes"],
  ["an overlong NUL", Buffer.from([0xc0, 0x80]), "wrong-bytes"],
  ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80]), "wrong-bytes"],
  ["a letter beyond Unicode", Buffer.from([0xf4, 0x90, 0x80, 0x80]), "wrong-bytes"],
  ["a letter cut in half", Buffer.from([0x61, 0xe2, 0x82]), "wrong-bytes"],
  ["a NUL", Buffer.from("a\0b"), "binary"],
  ["UTF-16 without a mark", utf16le("Cafe"), "binary"],
  ["a PNG picture", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "binary"],
];

describe("decodeText", () => {
  it("names the line of the first bytes that are wrong", () => {
    const decoded = decodeText(Buffer.from("one\r\ntwo\ncaf\xe9\nfour", "latin1"));
    assert.deepEqual(decoded, { reason: "wrong-bytes", encoding: "utf-8", line: 3 });
  });

  for (const [what, bytes, text, encoding] of decodable) {
    it(`reads ${what}`, () => assert.deepEqual(decodeText(bytes), { text, encoding }));
  }

  for (const [what, bytes, reason] of refused) {
    it(`refuses ${what} as ${reason}`, () => {
      const decoded = decodeText(bytes);
      assert.equal("reason" in decoded && decoded.reason, reason);
    });
  }

  it("refuses every byte from 0x80 to 0xFF that stands alone", () => {
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      assert.ok("reason" in decodeText(Buffer.from([0x61, byte, 0x61])), byte.toString(16));
    }
  });

  it("refuses UTF-16 with half a letter or half a pair", () => {
    assert.ok("reason" in decodeText(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42])));
    assert.ok("reason" in decodeText(Buffer.from([0xff, 0xfe, 0x00, 0xd8])));
  });

  it("keeps nothing of a refused file for the next one", () => {
    for (const [, bytes, text] of decodable) {
      for (const [, broken] of refused) decodeText(broken);
      decodeText(Buffer.from([...bytes.subarray(0, 3), 0xe2, 0x82]));
      const decoded = decodeText(bytes);
      assert.equal("text" in decoded && decoded.text, text);
    }
  });
});

describe("splitLines", () => {
  it("takes LF, CRLF and CR for the end of a line, and nothing else", () => {
    assert.deepEqual(splitLines("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
    assert.deepEqual(splitLines("a\n\n\r\n\rb\n"), ["a", "", "", "", "b", ""]);
    assert.deepEqual(splitLines("a\u2028b\u0085c\vd\fe"), ["a\u2028b\u0085c\vd\fe"]);
    assert.deepEqual(splitLines(""), [""]);
  });
});

describe("escapeHtml", () => {
  it("leaves no character that could open a tag, an entity or an attribute", () => {
    assert.equal(escapeHtml(`<a b="c">&amp;</a>`), "&lt;a b=&quot;c&quot;&gt;&amp;amp;&lt;/a&gt;");
  });

  it("shows the controls that HTML forbids as their pictures", () => {
    assert.equal(escapeHtml("a\0b\u0007c\u001bd\u007fe"), "a␀b␇c␛d␡e");
    for (let code = 0; code < 0x20; code += 1) {
      const escaped = escapeHtml(String.fromCharCode(code));
      const allowed = [0x09, 0x0a, 0x0c, 0x0d].includes(code);
      assert.equal(escaped, String.fromCharCode(allowed ? code : 0x2400 + code));
    }
  });

  it("leaves other text alone", () => {
    const text = "It's 5 % — {{ x }} 港 😀\n\tend";
    assert.equal(escapeHtml(text), text);
  });
});

describe("truncate", () => {
  it("leaves a text alone that fits", () => assert.equal(truncate("as it is", 8), "as it is"));
  it("cuts between words", () => assert.equal(truncate("one two three", 9), "one two…"));
  it("cuts a word that has no end", () => assert.equal(truncate("x".repeat(20), 5), "xxxxx…"));

  it("never splits a surrogate pair", () => {
    assert.equal(truncate(`${"x".repeat(9)}😀😀`, 10), `${"x".repeat(9)}…`);
    assert.equal(truncate("😀😀😀", 3), "😀…");
  });
});
