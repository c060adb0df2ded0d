import { isAscii, isUtf8 } from "node:buffer";
import { type Decoder, findDecoder } from "./encodings.ts";
import { splitLines } from "./text.ts";

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
  if (!decoder) throw new Error(`${label} is not an encoding`);
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

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}
