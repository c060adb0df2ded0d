import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readArticle } from "../../src/read/read-article.ts";
import { encodingOf, parseSettings } from "../../src/settings/settings.ts";
import { decodeText } from "../../src/text/decode.ts";
import { findDecoder } from "../../src/text/encodings.ts";
import { makeFolder } from "./make-folder.ts";

/** Bytes of words in encodings of old, as iconv writes them. */
const words: readonly [label: string, hex: string, text: string][] = [
  ["windows-1252", "80938a94", "€“Š”"],
  ["iso-8859-1", "436166e9", "Café"],
  ["windows-1250", "8a9ae8", "Ššč"],
  ["iso-8859-2", "a3f364bc", "Łódź"],
  ["windows-1251", "cceef1eae2e0", "Москва"],
  ["koi8-r", "edcfd3cbd7c1", "Москва"],
  ["windows-1256", "d3e1c7e3", "سلام"],
  ["shift_jis", "8d608af8", "港旗"],
  ["euc-jp", "b9c1b4fa", "港旗"],
  ["gb18030", "b8dbc6ec", "港旗"],
  ["big5", "b4e4ba58", "港旗"],
  ["euc-kr", "bcadbfef", "서울"],
];

describe("findDecoder", () => {
  for (const [label, hex, text] of words) {
    it(`reads ${label}`, () => {
      assert.equal(findDecoder(label)?.decode(Buffer.from(hex, "hex")), text);
    });
  }

  it("gives the 27 characters of windows-1252 that Node 20 gives as controls, and refuses five bytes", () => {
    const decode = (byte: number) => findDecoder("windows-1252")?.decode(Uint8Array.of(byte));
    let letters = "";
    const refused: number[] = [];
    for (let byte = 0x80; byte < 0xa0; byte += 1) {
      try {
        letters += decode(byte);
      } catch {
        refused.push(byte);
      }
    }
    assert.equal(letters, "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
    assert.deepEqual(refused, [0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    for (let byte = 0xa0; byte <= 0xff; byte += 1) {
      assert.equal(decode(byte), String.fromCharCode(byte));
    }
  });

  it("knows no encoding that is none", () => {
    for (const label of ["", "latin-9000", "replacement", "__proto__", "utf-7"]) {
      assert.equal(findDecoder(label), undefined, label);
    }
  });

  it("leaves UTF-8 alone", () => {
    const text = "a\u0085b\u0090";
    assert.equal(findDecoder("utf-8")?.decode(Buffer.from(text)), text);
  });
});

describe("decodeText in a declared encoding", () => {
  it("names the line of bytes that are wrong in it", () => {
    const bytes = Buffer.from("one\r\ntwo \x9d\nthree", "latin1");
    const wrong = { reason: "wrong-bytes", encoding: "windows-1252", line: 2 };
    assert.deepEqual(decodeText(bytes, "windows-1252"), wrong);
  });

  it("believes a byte order mark more", () => {
    const marked = decodeText(Buffer.from("\ufeffCafé"), "windows-1252");
    assert.deepEqual(marked, { text: "Café", encoding: "utf-8" });
  });
});

const settings = parseSettings(
  "encoding:\n  old/1998/: cp1252\n  ./old: iso-8859-2\n  old/1998/new.txt: UTF-8\n",
  "archive.yaml",
);

describe("the setting encoding", () => {
  it("counts for a folder and all below it, the innermost first, and for a file", () => {
    const of = (path: string) => encodingOf(path, settings);
    assert.equal(of("old/1998/a.txt"), "windows-1252");
    assert.equal(of("old/1998/05/a.txt"), "windows-1252");
    assert.equal(of("old/1998/new.txt"), "utf-8");
    assert.equal(of("old/a.txt"), "iso-8859-2");
    assert.equal(of("older/a.txt"), undefined);
    assert.equal(of("constructor"), undefined);
    assert.equal(encodingOf("a/b.txt", parseSettings("encoding: {.: koi8-r}", "a")), "koi8-r");
  });

  it("refuses what is no encoding, and names its line", () => {
    const text = "title: A\nencoding:\n  old: latin-9000\n";
    assert.throws(
      () => parseSettings(text, "archive.yaml"),
      /archive\.yaml:3: encoding\.old is no/,
    );
  });

  it("makes articles of files that are refused without it", () => {
    const content = Buffer.from("The caf\xe9 \x93Alba\x94\n19980105\n\nA text.\n", "latin1");
    const root = makeFolder({ "old/1998/a.txt": content, "b.txt": content });
    const { article, encoding } = readArticle(root, "old/1998/a.txt", settings);
    assert.deepEqual([article?.title, encoding], ["The café “Alba”", "windows-1252"]);
    assert.equal(article?.file.encoding, "windows-1252");
    const [refusal] = readArticle(root, join("b.txt"), settings).problems;
    assert.deepEqual([refusal?.code, refusal?.line], ["not-utf-8", 1]);
    assert.match(refusal?.remedy ?? "", /archive\.yaml/);
    assert.equal(refusal?.write, "encoding: { b.txt: windows-1252 }");
  });

  it("is named where it proves wrong", () => {
    const root = makeFolder({ "old/a.txt": Buffer.from("T\n\n\x93quoted\x94\n", "latin1") });
    const [refusal] = readArticle(root, "old/a.txt", settings).problems;
    assert.deepEqual([refusal?.code, refusal?.line], ["wrong-encoding", 3]);
    assert.match(refusal?.found ?? "", /iso-8859-2/);
  });
});
