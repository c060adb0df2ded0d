import { closeSync, constants, openSync, readSync } from "node:fs";
import { extname } from "node:path";

/** Bytes at the beginning of a file that tell its kind; an SVG may open with a long comment. */
const headLength = 4096;

/** Kinds of files by their first bytes (Latin-1), and where what else stands that tells them apart. */
const signatures: readonly (readonly [
  type: string,
  heads: readonly string[],
  at?: number,
  further?: readonly string[],
])[] = [
  ["image/jpeg", ["\xff\xd8\xff"]],
  ["image/png", ["\x89PNG\r\n\x1a\n"]],
  ["image/gif", ["GIF87a", "GIF89a"]],
  ["image/webp", ["RIFF"], 8, ["WEBP"]],
  ["image/avif", [""], 4, ["ftypavif", "ftypavis"]],
  ["image/heic", [""], 4, ["ftyphe", "ftypmif1", "ftypmsf1"]],
  ["image/tiff", ["II*\0", "MM\0*", "II+\0", "MM\0+"]],
  ["image/bmp", ["BM"], 6, ["\0\0\0\0"]],
  ["image/jxl", ["\xff\x0a", "\0\0\0\x0cJXL "]],
  ["image/vnd.microsoft.icon", ["\0\0\x01\0"]],
  ["image/vnd.adobe.photoshop", ["8BPS"]],
  ["application/pdf", ["%PDF-", "\xef\xbb\xbf%PDF-"]],
  ["audio/aac", ["\xff\xf0", "\xff\xf1", "\xff\xf8", "\xff\xf9"]],
  ["audio/mpeg", ["ID3", "\xff\xe2", "\xff\xe3", "\xff\xf2", "\xff\xf3", "\xff\xfa", "\xff\xfb"]],
  ["audio/mp4", [""], 4, ["ftypM4A", "ftypM4B"]],
  ["audio/wav", ["RIFF"], 8, ["WAVE"]],
  ["audio/flac", ["fLaC"]],
  ["audio/midi", ["MThd"]],
  ["audio/ogg", ["OggS"], 28, ["\x01vorbis", "OpusHead", "\x7fFLAC"]],
  ["video/ogg", ["OggS"]],
  ["video/quicktime", [""], 4, ["ftypqt", "moov", "mdat", "wide"]],
  ["video/3gpp", [""], 4, ["ftyp3g"]],
  ["video/mp4", [""], 4, ["ftyp"]],
  ["video/webm", ["\x1aE\xdf\xa3"]],
  ["video/x-msvideo", ["RIFF"], 8, ["AVI "]],
  ["video/mpeg", ["\0\0\x01\xb3", "\0\0\x01\xba"]],
  ["application/epub+zip", ["PK\x03\x04"], 30, ["mimetypeapplication/epub+zip"]],
  ["application/zip", ["PK\x03\x04", "PK\x05\x06"]],
  ["application/gzip", ["\x1f\x8b"]],
  ["application/x-7z-compressed", ["7z\xbc\xaf\x27\x1c"]],
  ["application/rtf", ["{\\rtf"]],
  ["application/msword", ["\xd0\xcf\x11\xe0"]],
];

/** Kinds that only the ending tells apart: texts, and forms that are packed as ZIP. */
const endings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "text/plain": {
    ".csv": "text/csv",
    ".htm": "text/html",
    ".html": "text/html",
    ".md": "text/markdown",
    ".json": "application/json",
    ".xml": "application/xml",
    ".js": "text/javascript",
    ".css": "text/css",
  },
  "application/zip": {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odp": "application/vnd.oasis.opendocument.presentation",
  },
  "application/msword": {
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
  },
  "video/ogg": { ".oga": "audio/ogg", ".ogg": "audio/ogg" },
  "video/webm": { ".mkv": "video/x-matroska", ".weba": "audio/webm" },
};

/** Endings under which files of these kinds are published. */
const usualEndings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/tiff": "tif",
  "audio/mpeg": "mp3",
  "text/plain": "txt",
};

/** Endings that a server takes for something that a browser runs; and what is not an ending of one word. */
const unsafeEnding =
  /^(?:[mx]?html?|xht|shtml|svgz?|xml|xslt?|m?js|php\d?|phtml|swf|hta|mht(?:ml)?)$/;

/**
 * Returns the media type of a file, by its first bytes: "image/jpeg", "application/pdf". The ending alone is
 * never believed, but distinguishes texts, and forms that begin alike. What is not known is
 * "application/octet-stream".
 *
 * @throws errors of the system
 */
export function mediaTypeOf(path: string): string {
  // O_NONBLOCK: a pipe would wait for ever.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const head = Buffer.alloc(headLength);
    return typeOfHead(head.subarray(0, readSync(handle, head, 0, headLength, 0)), path);
  } finally {
    closeSync(handle);
  }
}

/** Returns what `mediaTypeOf` does for a file that begins with these bytes. */
export function typeOfHead(head: Buffer, name: string): string {
  const text = head.toString("latin1");
  const known = signatures.find(
    ([, heads, at = 0, further = [""]]) =>
      heads.some((one) => text.startsWith(one)) && further.some((one) => text.startsWith(one, at)),
  );
  const found = known?.[0] ?? typeOfText(text);
  const ending = extname(name).toLowerCase();
  return (Object.hasOwn(endings, found) && endings[found]?.[ending]) || found;
}

/** A text has no zero bytes, unless it is in UTF-16 and says so by its mark. */
function typeOfText(latin: string): string {
  const isWide = latin.startsWith("\xff\xfe") || latin.startsWith("\xfe\xff");
  if (latin === "" || (!isWide && latin.includes("\0"))) return "application/octet-stream";
  const text = (isWide ? latin.replaceAll("\0", "") : latin).replace(/^[ÿþï»¿]+/, "");
  const isDrawing = /^\s*</.test(text) && /<(?:[\w.-]+:)?svg[\s>]/.test(text);
  return isDrawing && !/<(?:!doctype\s+)?html[\s>]/i.test(text) ? "image/svg+xml" : "text/plain";
}

/**
 * Returns the ending under which a file is published, without its dot. What a browser might run, such as HTML, is
 * published as text.
 */
export function endingFor(type: string, name: string): string {
  const own = extname(name).slice(1).toLowerCase();
  if (type === "image/svg+xml") return "svg.txt";
  if (unsafeEnding.test(own)) return `${own}.txt`;
  const [family, form = ""] = type.split("/");
  const usual = usualEndings[type] ?? (family === "image" && /^[a-z]+$/.test(form) ? form : "");
  return usual || (/^[a-z0-9]{1,8}$/.test(own) ? own : type === "application/pdf" ? "pdf" : "bin");
}
