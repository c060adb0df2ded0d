import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { endingFor, mediaTypeOf, typeOfHead } from "../../../src/pictures/media-type.ts";
import { makeFolder } from "../make-folder.ts";
import { plain } from "./sample-pictures.ts";

const typeOf = (name: string, head: string) => typeOfHead(Buffer.from(head, "latin1"), name);

describe("mediaTypeOf", () => {
  it("knows pictures by their bytes, whatever their ending", async () => {
    for (const form of ["jpeg", "png", "webp", "gif", "tiff", "avif"] as const) {
      const folder = makeFolder({ "a.txt": await plain(8, 8).toFormat(form).toBuffer() });
      assert.equal(mediaTypeOf(join(folder, "a.txt")), `image/${form}`);
    }
  });

  const cases: readonly (readonly [name: string, head: string, type: string])[] = [
    ["report.pdf", "%PDF-1.7\n", "application/pdf"],
    ["talk.mp3", "ID3\x04\0", "audio/mpeg"],
    ["talk", "\xff\xfb\x90\0", "audio/mpeg"],
    ["talk.wav", "RIFF\0\0\0\0WAVEfmt ", "audio/wav"],
    ["talk.m4a", "\0\0\0\x20ftypM4A \0", "audio/mp4"],
    ["talk.ogg", `OggS${"\0".repeat(24)}OpusHead`, "audio/ogg"],
    ["film.mp4", "\0\0\0\x20ftypisom\0", "video/mp4"],
    ["film.mov", "\0\0\0\x14ftypqt  \0", "video/quicktime"],
    ["film.webm", "\x1aE\xdf\xa3\x01\0", "video/webm"],
    [
      "a.docx",
      "PK\x03\x04\x14\0",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["a.zip", "PK\x03\x04\x14\0", "application/zip"],
    ["a.csv", "a,b\n1,2\n", "text/csv"],
    ["a.html", "<!doctype html><svg>", "text/html"],
    [
      "drawing.svg",
      "\xef\xbb\xbf<?xml version='1.0'?>\n<!-- made by -->\n<svg xmlns='x'>",
      "image/svg+xml",
    ],
    ["drawing", "<svg:svg xmlns:svg='x'>", "image/svg+xml"],
    ["drawing.svg", "\xff\xfe<\0s\0v\0g\0 \0", "image/svg+xml"],
    ["page.svg", "<html><body><svg></svg>", "text/plain"],
    // The ending claims what the bytes are not.
    ["a.jpg", "Words.\n", "text/plain"],
    ["a.pdf", "\x01\x02\0\x04", "application/octet-stream"],
    ["a.mp3", "", "application/octet-stream"],
  ];
  for (const [name, head, type] of cases)
    it(`says ${type} of ${name}, ${JSON.stringify(head.slice(0, 12))}`, () =>
      assert.equal(typeOf(name, head), type));
});

describe("endingFor", () => {
  it("is the usual one, or the file's own", () => {
    assert.equal(endingFor("image/jpeg", "A.JPEG"), "jpg");
    assert.equal(endingFor("image/webp", "a.png"), "webp");
    assert.equal(endingFor("application/pdf", "a.PDF"), "pdf");
    assert.equal(endingFor("audio/mpeg", "a.mp3"), "mp3");
    assert.equal(endingFor("application/octet-stream", "a"), "bin");
  });

  it("makes a text of what a browser might run", () => {
    for (const name of [
      "a.html",
      "a.XHTML",
      "a.svg",
      "a.svgz",
      "a.xml",
      "a.mjs",
      "a.php5",
      "a.swf",
    ])
      assert.match(endingFor("text/plain", name), /txt$/, name);
    assert.equal(endingFor("image/svg+xml", "a.jpg"), "svg.txt");
    assert.equal(endingFor("application/pdf", "a.html"), "html.txt");
  });
});
