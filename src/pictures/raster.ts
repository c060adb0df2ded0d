import type { Metadata, Sharp } from "sharp";
import { PictureFault } from "./fault.ts";

/** What the settings say of pictures that are made. */
export interface PictureOptions {
  /** Widths in pixels, the narrowest first. */
  readonly widths: readonly number[];
  /** Quality of WebP and JPEG, 1 to 100. */
  readonly quality: number;
}

/** A picture of one width, as a file of the site. */
export interface Rendition {
  readonly width: number;
  readonly ending: "webp" | "jpg" | "png" | "gif";
  readonly content: Uint8Array;
}

/** A picture in all its widths; width and height are those of the owner's picture, turned as it asks. */
export interface Renditions {
  readonly width: number;
  readonly height: number;
  /** WebP, the narrowest first; none of an animation. */
  readonly sources: readonly Rendition[];
  /** For browsers without WebP, as wide as the widest. */
  readonly fallback: Rendition;
}

/**
 * Most pixels of a picture: a broadsheet at 400 dots an inch has 60 million. A few KB can hold far more, which would
 * fill the memory. Of an animation all frames count.
 */
export const mostPixels = 100_000_000;

/** Longest side of a WebP picture; JPEG allows four times as much. */
const longestSide = 16_383;

/** Returns what the bytes of made pictures depend on besides the file and this code: for the key of a cache. */
export async function describeMaking({ widths, quality }: PictureOptions): Promise<string> {
  const { versions } = await loadSharp();
  return [versions.sharp, versions.vips, quality, ...widths].join(" ");
}

/**
 * Makes a picture in all its widths from a file that sharp can read. Nothing of its EXIF, XMP, IPTC data is kept; its
 * colours become those of sRGB. A JPEG is decoded no larger than necessary, once for all widths.
 *
 * @throws PictureFault if the file is broken or too large
 */
export async function makeRenditions(path: string, options: PictureOptions): Promise<Renditions> {
  const sharp = await loadSharp();
  const open = (animated = false) =>
    sharp(path, { limitInputPixels: mostPixels, failOn: "error", animated });
  try {
    const found = await open().metadata();
    const { width, height } = found.autoOrient;
    // An animation is read whole only here: its frames count as pixels.
    if ((found.pages ?? 1) > 1 && isAnimated(found))
      return { width, height, sources: [], fallback: await keepMoving(path, found, open(true)) };
    const [widest = width, ...further] = widthsOf(width, height, options.widths);
    const { data, info } = await open()
      .autoOrient()
      .resize({ width: widest })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const decoded = () => sharp(data, { raw: info, limitInputPixels: false });
    const isClear = found.hasAlpha && !(await decoded().stats()).isOpaque;
    const { quality } = options;
    const sources: Rendition[] = [];
    for (const one of [widest, ...further])
      sources.unshift({
        ...{ width: one, ending: "webp" },
        content: await decoded().resize({ width: one }).webp({ quality }).toBuffer(),
      });
    const last = isClear
      ? decoded().png({ palette: true, quality: 90 })
      : decoded().flatten({ background: "#fff" }).jpeg({ quality, progressive: true });
    const content = await last.toBuffer();
    return {
      ...{ width, height, sources },
      fallback: { width: widest, ending: isClear ? "png" : "jpg", content },
    };
  } catch (error) {
    throw explain(error, path);
  }
}

/** A multi-page TIFF or AVIF is no animation: its first page is shown. */
function isAnimated({ format }: Metadata): boolean {
  return format === "gif" || format === "webp";
}

/** Makes an animation without what it says of its maker; nothing else of it changes but its form. */
async function keepMoving(path: string, found: Metadata, whole: Sharp): Promise<Rendition> {
  const { width } = found;
  if (found.exif || found.xmp || found.iptc)
    return { width, ending: "webp", content: await whole.webp().toBuffer() };
  const { readFile } = await import("node:fs/promises");
  return { width, ending: found.format === "gif" ? "gif" : "webp", content: await readFile(path) };
}

/**
 * Returns the widths in which a picture is made, the widest first: none wider than the picture or taller than WebP can
 * be, and its own width if it is narrower than the next one.
 */
export function widthsOf(width: number, height: number, wished: readonly number[]): number[] {
  const own = Math.max(1, Math.min(width, Math.floor((longestSide * width) / height)));
  const widths = new Set(wished.map((one) => Math.min(one, own)));
  const descending = [...widths].sort((a, b) => b - a);
  // A width that is hardly less than the next one saves nothing.
  return descending.filter((one, at) => at === 0 || one <= 0.9 * (descending[at - 1] ?? 0));
}

let loaded: Promise<typeof import("sharp").default> | undefined;

/**
 * Loads sharp, which takes 50 ms and 20 MB, at the first picture. It works on one picture at a time in one thread and
 * keeps nothing: there are several processes, and memory must not grow.
 */
function loadSharp(): Promise<typeof import("sharp").default> {
  loaded ??= import("sharp").then(({ default: sharp }) => {
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  });
  return loaded;
}

/** Explains an error of sharp, of which only the first line is of use to an owner. */
function explain(error: unknown, path: string): PictureFault {
  const message =
    (error instanceof Error ? error.message : String(error))
      // No message names a place on the machine.
      .replaceAll(`${path}: `, "")
      .replaceAll(path, "it")
      .split("\n", 1)[0] ?? "";
  if (/pixel limit|too large|exceeds|cache limit/i.test(message)) {
    const limit = `${mostPixels / 1_000_000} million pixels`;
    return new PictureFault(
      `The picture has more than ${limit}, which is the limit.`,
      "Make it smaller, and keep the large one elsewhere.",
    );
  }
  const why = message.replace(/^(?:Input file[^:]*: ?|Vips\w+: |\w+: )+|\.$/g, "").trim();
  return new PictureFault(
    why === "" ? "The picture is broken: most of it is missing." : `The picture is broken: ${why}.`,
    "Open it in another program; if that shows it, save it anew, otherwise look for another copy.",
  );
}
