import { isAscii, isUtf8 } from "node:buffer";
import { decodeHTMLStrict } from "entities";
import { type Decoder, findDecoder } from "./encodings.ts";

/** Decoded text, or the reason why the bytes are not text. */
export type Decoded =
  /** `insteadOf`: the declared encoding, if the bytes show that they are UTF-8 all the same. */
  | { readonly text: string; readonly encoding: string; readonly insteadOf?: string }
  | { readonly reason: "binary" }
  /** `line` (from 1) contains the first bytes that are invalid in `encoding`. */
  | { readonly reason: "wrong-bytes"; readonly encoding: string; readonly line: number };

/** The encoding of files for which the owner declares none. */
const standard = "utf-8";

/**
 * Decodes bytes: by their byte order mark, else in the encoding that the owner has `declared`, else as
 * strict UTF-8. A declaration is for a folder, in which some files may be UTF-8: bytes with letters beyond
 * ASCII that are valid UTF-8 are never text in another encoding by chance. Nothing is guessed: a lenient
 * decoder would put U+FFFD in place of letters, and nobody would know.
 */
export function decodeText(bytes: Uint8Array, declared = standard): Decoded {
  const mark = encodingByMark(bytes);
  const insteadOf = mark === undefined && isUtf8Despite(bytes, declared) ? declared : undefined;
  const decoder = decoderOf(mark ?? (insteadOf ? standard : declared));
  const { name: encoding } = decoder;
  try {
    const text = decoder.decode(bytes);
    if (text.includes("\0")) return { reason: "binary" };
    return { text, encoding, ...(insteadOf && { insteadOf }) };
  } catch {
    // In UTF-16, every other byte of a western text is 0.
    if (bytes.includes(0) && !encoding.startsWith("utf-16")) return { reason: "binary" };
    return { reason: "wrong-bytes", encoding, line: firstWrongLine(bytes, decoder) };
  }
}

/**
 * Whether bytes are UTF-8 although another encoding is declared. ASCII is the same in most encodings; in
 * UTF-16 it has a NUL beside each letter.
 */
function isUtf8Despite(bytes: Uint8Array, declared: string): boolean {
  if (declared === standard || !isUtf8(bytes)) return false;
  return declared.startsWith("utf-16") ? !bytes.includes(0) : !isAscii(bytes);
}

const decoders = new Map<string, Decoder>();

function decoderOf(label: string): Decoder {
  const decoder = decoders.get(label) ?? findDecoder(label);
  if (!decoder) throw new Error(`${label} is no encoding`);
  decoders.set(label, decoder);
  return decoder;
}

/**
 * Returns the first line, from 1, that does not decode. Legacy encodings are tried line by line, since each
 * handles invalid bytes differently.
 */
function firstWrongLine(bytes: Uint8Array, decoder: Decoder): number {
  if (decoder.name.startsWith("utf-")) {
    const [readable = ""] = new TextDecoder(decoder.name).decode(bytes).split("\ufffd", 1);
    return splitLines(readable).length;
  }
  const lines = splitLines(Buffer.from(bytes).toString("latin1"));
  const wrong = lines.findIndex((line) => !canDecode(decoder, Buffer.from(line, "latin1")));
  return Math.max(wrong, 0) + 1;
}

function canDecode(decoder: Decoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Splits a text into lines at LF, CRLF or CR. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Joins a field's text into one line, without the controls that no page may contain (YAML can write them as
 * \\a).
 */
export function toOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(/[\0-\x1f\x7f-\x9f]/g, "")
    .trim();
}

/** Escapes text for HTML content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  // Most texts have nothing to escape; the test takes a third of the time of a replacement.
  return mustEscape.test(text) ? text.replace(everyEscaped, escapeOne) : text;
}

const mustEscape = /[&<>"\0-\x08\x0b\x0e-\x1f\x7f]/;
const everyEscaped = new RegExp(mustEscape, "g");

/** Returns at most `limit` characters of a text, cut between words if possible. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  const blank = cut.lastIndexOf(" ");
  return `${blank > limit / 2 ? cut.slice(0, blank) : cut}…`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeOne(char: string): string {
  return entities[char] ?? pictureOf(char);
}

/**
 * Returns the picture (U+2400 …) of a control, which HTML forbids (section 13.1.4), so that it is shown,
 * not dropped.
 */
function pictureOf(control: string): string {
  return String.fromCodePoint(0x2400 + (control === "\x7f" ? 0x21 : control.charCodeAt(0)));
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

/** Returns the text of HTML that `markdown.ts` has made, which contains no other entities or tags. */
export function wordsOf(html: string): string {
  return html
    .replace(/<br>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => decodeHTMLStrict(entity))
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** Tags, and elements that a browser does not show; anything left open extends to the end. */
const unseen =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z!?][^>]*(?:>|$)/gi;

/** Returns the words between the tags of HTML, on one line. Not safe as HTML: for teasers, which are escaped. */
export function withoutTags(html: string): string {
  return decodeHTMLStrict(html.replace(unseen, "")).replace(/\s+/g, " ");
}

/** A BCP 47 tag that begins with a language of two or three letters, as in archive.yaml. */
export const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
