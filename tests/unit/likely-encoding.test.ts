import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { decodeFile } from "../../src/read/decode-file.ts";
import { parseSettings } from "../../src/settings/settings.ts";
import { likelyEncoding } from "../../src/text/likely-encoding.ts";
import { encodeText } from "./encode-text.ts";

const texts = {
  english: "The mayor’s “new bridge” — a dream, he said, for the whole of the town and its people.",
  french:
    "Le maire a annoncé que le pont, fermé depuis l’été, rouvrira bientôt après des travaux à côté.",
  german: "Der Bürgermeister kündigte an, dass die Brücke für Fußgänger geöffnet würde.",
  polish:
    "Burmistrz ogłosił, że most zostanie otwarty wiosną; mieszkańcy są zadowoleni z tej zmiany.",
  czech:
    "Starosta oznámil, že most bude otevřen na jaře; obyvatelé města jsou spokojeni, říká úřad.",
  russian: "Мэр города объявил, что мост откроют весной. Жители города довольны новостью.",
  hungarian:
    "A polgármester bejelentette, hogy a híd tavasszal nyílik meg; a lakók örülnek az őszi munka után.",
  turkish:
    "Belediye başkanı köprünün ilkbaharda açılacağını duyurdu; şehir sakinleri bundan çok memnun.",
  lithuanian: "Meras pranešė, kad tiltas bus atidarytas pavasarį; gyventojai džiaugiasi šia žinia.",
  ukrainian: "Мер міста оголосив, що міст відкриють навесні. Мешканці задоволені цією новиною.",
  greek:
    "Ο δήμαρχος ανακοίνωσε ότι η γέφυρα θα ανοίξει την άνοιξη και οι κάτοικοι είναι ευχαριστημένοι.",
  hebrew: "ראש העיר הודיע כי הגשר ייפתח באביב והתושבים מרוצים מאוד מן ההודעה.",
  arabic: "أعلن رئيس البلدية أن الجسر سيفتح في الربيع وأن السكان مسرورون بهذا الخبر.",
  thai: "นายกเทศมนตรีประกาศว่าสะพานจะเปิดในฤดูใบไม้ผลิ ประชาชนพอใจกับข่าวนี้มาก 2541",
  japanese: "市長は橋が春に開通すると発表しました。住民はこのニュースを喜んでいます。",
  chinese: "市长说，新的大桥将在春天开放，这是我们的城市多年来的梦想，人们都很高兴。",
  taiwanese: "市長說，新的大橋將在春天開放，這是我們的城市多年來的夢想，人們都很高興。",
  korean: "시장은 다리가 봄에 개통된다고 발표했다. 주민들은 이 소식을 기뻐하고 있다.",
};

const rows: readonly [encoding: string, ...texts: (keyof typeof texts)[]][] = [
  ["windows-1252", "english", "french", "german"],
  ["macintosh", "english", "french", "german"],
  ["windows-1250", "polish", "czech", "hungarian"],
  ["iso-8859-2", "polish", "czech"],
  ["windows-1251", "russian", "ukrainian"],
  ["iso-8859-5", "russian"],
  ["koi8-r", "russian"],
  ["koi8-u", "ukrainian"],
  ["windows-1254", "turkish"],
  ["windows-1257", "lithuanian"],
  ["windows-874", "thai"],
  ["windows-1253", "greek"],
  ["windows-1255", "hebrew"],
  ["windows-1256", "arabic"],
  ["shift_jis", "japanese"],
  ["euc-jp", "japanese"],
  ["gb18030", "chinese"],
  ["big5", "taiwanese"],
  ["euc-kr", "korean"],
];

describe("likelyEncoding", () => {
  for (const [encoding, ...names] of rows) {
    for (const name of names) {
      it(`names ${encoding} of a ${name} text`, () => {
        assert.equal(likelyEncoding(encodeText(texts[name], encoding)), encoding);
      });
    }
  }

  it("names none for bytes that are no text in any", () => {
    for (const hex of ["ff", "80818283", "fffefdfcfbfaf9f8", "c0af"]) {
      assert.equal(likelyEncoding(Buffer.from(hex, "hex")), undefined, hex);
    }
    for (let at = 0; at < 100; at += 1) {
      const noise = createHash("sha512").update(`${at}`).digest();
      assert.equal(likelyEncoding(noise), undefined, noise.toString("hex"));
    }
  });

  it("names none for UTF-8 with a slip", () => {
    for (const [language, text] of Object.entries(texts)) {
      const bytes = Buffer.from(text);
      const middle = bytes.length >> 1;
      const slip = [bytes.subarray(0, middle), Uint8Array.of(0xe9), bytes.subarray(middle)];
      assert.equal(likelyEncoding(Buffer.concat(slip)), undefined, language);
    }
  });

  it("looks at a part of long texts that begins and ends with whole letters", () => {
    for (const [language, encoding] of [
      ["english", "windows-1252"],
      ["japanese", "shift_jis"],
      ["chinese", "gb18030"],
    ] as const) {
      for (const before of ["", " ", "  ", "The people of the town had paid. ".repeat(1000)]) {
        const text = before + `${texts[language]}\n`.repeat(400);
        assert.equal(likelyEncoding(encodeText(text, encoding)), encoding, language);
      }
    }
  });

  it("takes no dash of an English text for a letter of a Mac", () => {
    const text = "A dream — he said — for all the people of the town, who had paid for it.";
    assert.equal(likelyEncoding(encodeText(text, "windows-1252")), "windows-1252");
  });
});

const write = (path: string, content: Buffer, declared?: string) => {
  const result = decodeFile(path, content, declared);
  return "refusal" in result ? result.refusal.write : undefined;
};

describe("what is told of a file in another encoding", () => {
  it("names its own folder, or the file where it has none", () => {
    const old = encodeText(texts.french, "windows-1252");
    assert.equal(write("old/1998/a.txt", old), "encoding: { old/1998: windows-1252 }");
    assert.equal(write("a.txt", old), "encoding: { a.txt: windows-1252 }");
    assert.equal(write("a: b/a.txt", old), 'encoding: { "a: b": windows-1252 }');
  });

  it("can be written into the settings as it stands", () => {
    for (const path of ["a.txt", "old/a.txt", 'a "b": #c/d.txt', "ä ö/x.txt"]) {
      const line = write(path, encodeText(texts.japanese, "shift_jis")) ?? "";
      assert.deepEqual(Object.values(parseSettings(line, "s").encoding), ["shift_jis"], path);
    }
  });

  it("leaves a place to fill where nothing is likely", () => {
    assert.equal(
      write("a.txt", Buffer.from("ab\xff", "latin1")),
      "encoding: { a.txt: ITS-ENCODING }",
    );
  });

  it("names another than the one that is declared and wrong", () => {
    const russian = encodeText(texts.russian, "windows-1251");
    const declared = write("a.txt", russian, "shift_jis");
    assert.equal(declared, "encoding: { a.txt: windows-1251 }");
  });
});

describe("bytes that hold NUL", () => {
  const refusal = (content: Buffer) => {
    const result = decodeFile("a/b.txt", content);
    assert.ok("refusal" in result);
    return result.refusal;
  };

  it("are known as UTF-16 of either order without a mark", () => {
    for (const text of [
      texts.english,
      texts.russian,
      `${texts.japanese}\n20240117`,
      "Title\n2024",
    ]) {
      const bytes = Buffer.from(text, "utf16le");
      const told = refusal(bytes);
      assert.deepEqual([told.code, told.write], ["not-utf-8", "encoding: { a: utf-16le }"]);
      assert.equal(refusal(Buffer.from(bytes).swap16()).write, "encoding: { a: utf-16be }");
    }
  });

  it("are named by their line where the rest is a text", () => {
    const told = refusal(Buffer.from("Title\r\nCafé\r\nThe te\0xt.\n"));
    assert.deepEqual([told.code, told.line], ["binary", 3]);
    assert.match(told.found, /Line 3/);
  });

  it("are no text in pictures", () => {
    assert.match(refusal(Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")).found, /picture/);
  });
});

describe("a declared encoding", () => {
  const read = (content: Buffer, declared: string) => {
    const result = decodeFile("a.txt", content, declared);
    assert.ok("file" in result);
    return [result.file.encoding, result.file.text, result.doubt?.code];
  };

  it("does not make other letters of a text in UTF-8", () => {
    for (const declared of ["windows-1252", "shift_jis", "utf-16le", "koi8-r"]) {
      const told = read(Buffer.from(texts.french), declared);
      assert.deepEqual(told, ["utf-8", texts.french, "not-as-declared"], declared);
    }
    assert.deepEqual(read(Buffer.from("ASCII."), "utf-16le"), [
      "utf-8",
      "ASCII.",
      "not-as-declared",
    ]);
  });

  it("counts for a text in it, and for plain ASCII", () => {
    for (const [encoding, ...names] of rows) {
      for (const name of names) {
        const told = read(encodeText(texts[name], encoding), encoding);
        assert.deepEqual(told, [encoding, texts[name], undefined]);
      }
    }
    assert.deepEqual(read(Buffer.from("Plain."), "koi8-r"), ["koi8-r", "Plain.", undefined]);
  });
});
