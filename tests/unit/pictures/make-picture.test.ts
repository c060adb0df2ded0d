import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { type MadePicture, makePicture } from "../../../src/pictures/make-picture.ts";
import { project } from "../../cli/run-command.ts";
import { makeFolder } from "../make-folder.ts";
import { animation, photograph, plain } from "./sample-pictures.ts";

const options = { widths: [480, 960, 1600], quality: 75 };

async function make(name: string, content: string | Uint8Array) {
  return makePicture(join(makeFolder({ [name]: content }), name), options);
}

async function made(name: string, content: string | Uint8Array): Promise<MadePicture> {
  const result = await make(name, content);
  assert.ok(!("fault" in result), JSON.stringify(result));
  return result;
}

async function faultOf(name: string, content: string | Uint8Array): Promise<string> {
  const result = await make(name, content);
  assert.ok("fault" in result, `${name} was made`);
  assert.match(result.fault.remedy, /^[A-Z].*\.$/);
  return result.fault.found;
}

const widthsIn = ({ picture }: MadePicture) => picture.sources.map(({ width }) => width);

describe("makePicture", () => {
  it("makes WebP in three widths, and a JPEG as wide as the widest", async () => {
    const one = await made("a.jpg", await plain(2000, 1000).jpeg().toBuffer());
    assert.deepEqual(widthsIn(one), [480, 960, 1600]);
    const shapes = await Promise.all(
      one.files.map(async ({ content }) => {
        const { format, width, height } = await sharp(content).metadata();
        return `${format} ${width}x${height}`;
      }),
    );
    const expected = ["webp 480x240", "webp 960x480", "webp 1600x800", "jpeg 1600x800"];
    assert.deepEqual(shapes, expected);
    assert.deepEqual([one.picture.width, one.picture.height], [2000, 1000]);
    const hash = one.original.sha256.slice(0, 16);
    assert.equal(one.picture.path, `/pictures/${hash}-1600.jpg`);
    assert.equal(one.picture.sources[0]?.path, `/pictures/${hash}-480.webp`);
    assert.equal(one.original.path, `/pictures/${hash}.jpg`);
    assert.equal(one.original.type, "image/jpeg");
  });

  it("makes nothing wider than the picture is", async () => {
    assert.deepEqual(
      widthsIn(await made("a.png", await plain(700, 70).png().toBuffer())),
      [480, 700],
    );
    assert.deepEqual(widthsIn(await made("a.png", await plain(120, 70).png().toBuffer())), [120]);
    assert.deepEqual(widthsIn(await made("a.png", await plain(500, 70).png().toBuffer())), [500]);
    assert.deepEqual(widthsIn(await made("a.png", await plain(1, 1).png().toBuffer())), [1]);
  });

  it("makes a tall picture as narrow as WebP demands", async () => {
    const one = await made("a.png", await plain(600, 20_000).png().toBuffer());
    assert.deepEqual([one.picture.width, one.picture.height], [600, 20_000]);
    for (const { content } of one.files)
      assert.ok(((await sharp(content).metadata()).height ?? 0) <= 16_383);
  });

  it("keeps nothing of where and by whom it was taken, and turns it upright", async () => {
    const content = await photograph();
    assert.match(content.toString("latin1"), /Ada Private/);
    assert.ok((await sharp(content).metadata()).exif);
    const one = await made("a.jpg", content);
    assert.deepEqual([one.picture.width, one.picture.height], [800, 1200]);
    assert.deepEqual(widthsIn(one), [480, 800]);
    for (const file of one.files) {
      const { exif, xmp, iptc, icc, orientation, ...found } = await sharp(file.content).metadata();
      assert.deepEqual([exif, xmp, iptc, icc, orientation], Array(5).fill(undefined));
      assert.ok(found.height > found.width);
      assert.doesNotMatch(Buffer.from(file.content).toString("latin1"), /Ada Private|Exif|xmpmeta/);
    }
  });

  it("converts colours of print and of wide screens", async () => {
    for (const content of [
      await plain(60, 40, "#ff0000").toColourspace("cmyk").jpeg().toBuffer(),
      await plain(60, 40, "#ff0000").withIccProfile("p3").png().toBuffer(),
    ]) {
      const [first] = (await made("a.jpg", content)).files;
      const { channels, space, icc } = await sharp(first?.content).metadata();
      assert.deepEqual([channels, space, icc], [3, "srgb", undefined]);
      const { dominant } = await sharp(first?.content).stats();
      assert.ok(dominant.r > 200 && dominant.g < 60, JSON.stringify(dominant));
    }
  });

  it("keeps what is transparent", async () => {
    const clear = { width: 60, height: 40, channels: 4, background: "#00000000" } as const;
    const one = await made("a.png", await sharp({ create: clear }).png().toBuffer());
    assert.match(one.picture.path, /-60\.png$/);
    const opaque = { ...clear, background: "#123456ff" };
    const other = await made("b.png", await sharp({ create: opaque }).png().toBuffer());
    assert.match(other.picture.path, /-60\.jpg$/);
  });

  it("shows an animation as it is, with no still", async () => {
    for (const form of ["gif", "webp"] as const) {
      const content = await animation(form);
      const one = await made(`a.${form}`, content);
      assert.deepEqual(one.picture.sources, []);
      assert.deepEqual([one.picture.width, one.picture.height], [40, 30]);
      assert.ok(content.equals(one.files[0]?.content ?? Buffer.of()));
    }
  });

  it("makes an animation anew that says who made it", async () => {
    const content = await sharp(await animation("webp"), { animated: true })
      .withExif({ IFD0: { Artist: "Ada Private" } })
      .webp()
      .toBuffer();
    const [file] = (await made("a.webp", content)).files;
    const { exif, pages } = await sharp(file?.content).metadata();
    assert.deepEqual([exif, pages], [undefined, 3]);
  });

  it("gives the same bytes every time, in another process too", async () => {
    const folder = makeFolder({ "a.jpg": await photograph() });
    const module = pathToFileURL(join(project, "src/pictures/make-picture.ts")).href;
    const code = `
      const { makePicture } = await import(${JSON.stringify(module)});
      const { createHash } = await import("node:crypto");
      const made = await makePicture(${JSON.stringify(join(folder, "a.jpg"))}, ${JSON.stringify(options)});
      const hash = createHash("sha256");
      for (const { path, content } of made.files) hash.update(path).update(content);
      console.log(hash.digest("hex"));`;
    const run = () =>
      execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
        cwd: project,
        encoding: "utf8",
      });
    assert.equal(run(), run());
  });

  it("says what is wrong with what is no picture", async () => {
    assert.match(await faultOf("a.jpg", "Just a text.\n"), /is not a picture: .* a text\.$/);
    assert.match(await faultOf("a.jpg", Buffer.alloc(100)), /not known\.$/);
    assert.match(await faultOf("a.jpg", ""), /empty file/);
    assert.match(await faultOf("a.png", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0")), /HEIC/);
    assert.match(await faultOf("a.bmp", Buffer.from("BM\x10\0\0\0\0\0\0\0xx")), /BMP/);
  });

  it("says that a picture is cut off, and shows no half of it", async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 600,
        channels: 3,
        background: "#888",
        noise: { type: "gaussian", mean: 128, sigma: 30 },
      },
    })
      .toFormat("png")
      .toBuffer();
    for (const form of ["jpeg", "png", "webp", "gif", "avif", "tiff"] as const) {
      const content = await sharp(whole).toFormat(form).toBuffer();
      const folder = makeFolder({ a: content });
      assert.ok(!("fault" in (await makePicture(join(folder, "a"), options))), form);
      for (const part of [0.9, 0.5, 0.02]) {
        truncateSync(join(folder, "a"), Math.floor(content.length * part));
        const result = await makePicture(join(folder, "a"), options);
        assert.ok("fault" in result, `${form} ${part}`);
        assert.doesNotMatch(result.fault.found, /\/|\n|\.\./);
      }
    }
  });

  it("refuses a bomb before it takes memory", async () => {
    // 40 KB that would be 900 MB.
    const bomb = await sharp({
      create: { width: 15_000, height: 15_000, channels: 3, background: "#fff" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9, palette: true, colours: 2 })
      .toBuffer();
    const before = process.memoryUsage().rss;
    assert.match(await faultOf("a.png", bomb), /more than 100 million pixels/);
    assert.ok(process.memoryUsage().rss - before < 100_000_000);
  });

  it("says what is no file at all", async () => {
    const folder = makeFolder({ "a/b.txt": "x" });
    for (const [name, found] of [
      ["a", /not a regular file/],
      ["nowhere.png", /cannot be read/],
    ] as const) {
      const result = await makePicture(join(folder, name), options);
      assert.ok("fault" in result);
      assert.match(result.fault.found, found);
    }
  });
});
