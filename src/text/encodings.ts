/** A decoder of bytes in one encoding. `decode` throws for bytes that are invalid in it. */
export interface Decoder {
  /** Standard name: "windows-1252". */
  readonly name: string;
  decode(bytes: Uint8Array): string;
}

/**
 * Finds the decoder for an encoding by any of its labels (WHATWG Encoding Standard, section 4.2); undefined
 * for an unknown label. Strict throughout: an article with wrongly guessed letters is worse than none. If a
 * legacy decoder would give the controls U+0080 to U+009F, which no text has, the encoding is another one.
 */
export function findDecoder(label: string): Decoder | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const name = decoder.encoding;
    if (name === "windows-1252") return { name, decode: decodeWindows1252 };
    if (name.startsWith("utf-")) return { name, decode: (bytes) => decoder.decode(bytes) };
    return { name, decode: (bytes) => refuseControls(decoder.decode(bytes)) };
  } catch {
    return undefined;
  }
}

/**
 * The characters for the bytes 0x80 to 0x9F in windows-1252; Node 20 takes them for controls
 * (nodejs/node#56542). The blanks are the five bytes without a character.
 */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return refuseControls(
    text.replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80]?.trim() || char),
  );
}

function refuseControls(text: string): string {
  if (/[\x80-\x9f]/.test(text)) throw new TypeError("it has controls where letters should be");
  return text;
}

/**
 * Recognizes UTF-16 without a byte order mark and returns its name; undefined for other bytes. A guess,
 * used in messages only: no text is ever decoded with it.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  const names = ["utf-16le", "utf-16be"] as const;
  return names.find((name) => {
    const decoder = findDecoder(name);
    return decoder && isText(bytes, decoder);
  });
}

/**
 * Whether bytes decode to a text: letters, digits and punctuation, with blanks or line ends among them. In
 * the wrong encoding, blanks become letters of rare scripts, and letters become symbols and controls.
 */
export function isText(bytes: Uint8Array, decoder: Decoder): boolean {
  const text = decodeOrNul(bytes, decoder);
  const words = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\s]/gu)?.length ?? 0;
  const common = text.match(/[\t\n\r A-Za-z0-9、。]/g)?.length ?? 0;
  return !text.includes("\0") && words >= text.length * 0.9 && common >= text.length * 0.02;
}

function decodeOrNul(bytes: Uint8Array, decoder: Decoder): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return "\0";
  }
}
