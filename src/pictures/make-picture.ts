import { lstatSync, readFileSync } from "node:fs";
import { picturePath } from "../model/paths.ts";
import type { Picture, PublishedFile } from "../model/references.ts";
import { decodeText } from "../text/decode.ts";
import { findDecoder } from "../text/encodings.ts";
import { hashFile } from "../text/hash-file.ts";
import { type Fault, PictureFault } from "./fault.ts";
import { endingFor, mediaTypeOf } from "./media-type.ts";
import { makeRenditions, type PictureOptions, type Rendition } from "./raster.ts";

/** A picture of the site, and the files that it needs. */
export interface MadePicture {
  readonly picture: Omit<Picture, "original">;
  /** What was made, by address. One that needs nothing made has its own bytes here. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** The owner's file as it would be published beside. A drawing has an ending under which nothing runs. */
  readonly original: Omit<PublishedFile, "file">;
  /** What an owner should know although the picture is shown. */
  readonly note?: Fault;
}

/** Largest file (bytes) that is looked into. */
const largestFile = 200_000_000;
/** Largest drawing (bytes): it is text that is parsed. */
const largestDrawing = 10_000_000;

/** Kinds that sharp reads, in the form in which it is built for npm. */
const readable = ["image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/tiff"];

/**
 * Makes of an owner's file what pages show: WebP in several widths and a picture for old browsers; a drawing is
 * made safe (`sanitizeSvg`); an animation is shown as it is. The same file and options give the same bytes.
 *
 * A file of any content gives an answer: what cannot be shown is returned as a fault.
 *
 * @param path - of the file on this machine
 */
export async function makePicture(
  path: string,
  options: PictureOptions,
): Promise<MadePicture | { readonly fault: Fault }> {
  try {
    return await make(path, options);
  } catch (error) {
    if (error instanceof PictureFault) return { fault: error.fault };
    const { code, message } = error as NodeJS.ErrnoException;
    // Neither addresses of this machine nor a stack are of use to an owner.
    const found = `The picture cannot be read (${code ?? message.split("\n")[0]}).`;
    return { fault: { found, remedy: "Make the file readable." } };
  }
}

async function make(path: string, options: PictureOptions): Promise<MadePicture> {
  const stat = lstatSync(path);
  if (!stat.isFile())
    throw new PictureFault("The picture is not a regular file.", "Put the file itself there.");
  refuseLarger(stat.size, largestFile);
  const type = mediaTypeOf(path);
  if (type !== "image/svg+xml" && !readable.includes(type)) throw explainKind(type, stat.size);
  const { sha256, bytes } = hashFile(path);
  const original = { path: picturePath(sha256, endingFor(type, path)), bytes, sha256, type };
  if (type === "image/svg+xml") return { ...(await makeSafe(path, bytes, sha256)), original };
  const { width, height, sources, fallback } = await makeRenditions(path, options);
  const place = (one: Rendition) => picturePath(sha256, one.ending, one.width);
  const files = [...sources, fallback].map((one) => ({ path: place(one), content: one.content }));
  return {
    picture: {
      path: place(fallback),
      ...{ width, height },
      sources: sources.map((one) => ({ path: place(one), width: one.width })),
    },
    ...{ files, original },
  };
}

async function makeSafe(
  path: string,
  bytes: number,
  sha256: string,
): Promise<Omit<MadePicture, "original">> {
  refuseLarger(bytes, largestDrawing);
  const content = readFileSync(path);
  const declared = /^<\?xml[^>]*?\bencoding=["']([\w.-]+)/.exec(content.toString("latin1", 0, 200));
  const decoded = decodeText(content, findDecoder(declared?.[1] ?? "")?.name);
  if (!("text" in decoded))
    throw new PictureFault(
      "The drawing (SVG) is not in the encoding that it names.",
      "Save it as UTF-8.",
    );
  const { sanitizeSvg } = await import("./sanitize-svg.ts");
  const { text, width, height, removed } = sanitizeSvg(decoded.text);
  const address = picturePath(sha256, "svg");
  return {
    picture: { path: address, width, height, sources: [] },
    files: [{ path: address, content: Buffer.from(text) }],
    ...(removed > 0 && { note: explainRemoved(removed) }),
  };
}

function explainRemoved(removed: number): Fault {
  const parts = removed === 1 ? "a part" : `${removed} parts`;
  return {
    found: `The drawing (SVG) holds ${parts} that could run or load something; it is shown without.`,
    remedy: "If something is missing on its page, save the drawing without scripts and links.",
  };
}

function refuseLarger(bytes: number, limit: number): void {
  if (bytes <= limit) return;
  const found = `The picture has ${bytes} bytes; the limit is ${limit}.`;
  throw new PictureFault(found, "Make it smaller, and keep the large one elsewhere.");
}

/** What some kinds are called by those who have such files. */
const names: Readonly<Record<string, string>> = {
  "image/heic": "a HEIC picture, as telephones take them",
  "image/bmp": "a BMP picture",
  "image/jxl": "a JPEG XL picture",
  "image/vnd.adobe.photoshop": "a file of Photoshop",
  "image/vnd.microsoft.icon": "an icon",
  "application/pdf": "a PDF file",
};

function explainKind(type: string, bytes: number): PictureFault {
  if (bytes === 0) return new PictureFault("The picture is an empty file.", "Copy it here again.");
  const isText = /^text|json|xml/.test(type);
  const kind = names[type] ?? (isText ? "a text" : "of a kind that is not known");
  if (isText || type === "application/octet-stream")
    return new PictureFault(
      `This is not a picture: by its bytes, the file is ${kind}.`,
      "Put the picture itself there.",
    );
  const remedy = "Save it as JPEG or PNG, and name that.";
  return new PictureFault(`The picture is ${kind}, which cannot be read here.`, remedy);
}
