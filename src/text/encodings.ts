/** Bytes to text in one encoding. Throws for bytes that it does not know. */
export interface Decoder {
  /** Standard name: "windows-1252". */
  readonly name: string;
  decode(bytes: Uint8Array): string;
}

/**
 * The decoder for an encoding by any of its names (WHATWG Encoding Standard, section 4.2), or nothing.
 * Strict throughout: an article whose letters were guessed wrong is worse than none. Where a decoder
 * of old would give the controls U+0080 to U+009F, which no text has, the encoding is another one.
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
 * What the bytes 0x80 to 0x9F are in windows-1252; Node 20 takes them for controls (nodejs/node#56542).
 * The blanks are the five bytes that stand for nothing.
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
