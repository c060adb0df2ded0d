/** Decoded text, or the reason why these bytes are no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" }
  | { readonly reason: "binary" }
  /** `line` (from 1) holds the first bytes that are wrong. */
  | { readonly reason: "not-utf-8"; readonly line: number };

const decoders = {
  "utf-8": new TextDecoder("utf-8", { fatal: true }),
  "utf-16le": new TextDecoder("utf-16le", { fatal: true }),
  "utf-16be": new TextDecoder("utf-16be", { fatal: true }),
};

/**
 * Bytes to text: UTF-16 where a byte order mark says so, else strict UTF-8. Nothing is guessed: a
 * lenient decoder would put U+FFFD where letters were, and nobody would know.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingByMark(bytes);
  try {
    const text = decoders[encoding].decode(bytes);
    return text.includes("\0") ? { reason: "binary" } : { text, encoding };
  } catch {
    if (bytes.includes(0)) return { reason: "binary" };
    const [readable = ""] = new TextDecoder(encoding).decode(bytes).split("\ufffd", 1);
    return { reason: "not-utf-8", line: splitLines(readable).length };
  }
}

/** The lines of a text, whatever ends them: LF, CRLF or CR. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Text for HTML content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return specials.test(text) ? text.replace(/[&<>"]|[\0-\x08\x0b\x0e-\x1f\x7f]/g, escapeOne) : text;
}

/** How many words a text has, by the blanks between them. A loop: a match would make each of them. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const blank = isBlank(text.charCodeAt(at));
    if (!blank && !inWord) words += 1;
    inWord = !blank;
  }
  return words;
}

/** Blanks of ASCII, the no-break space, those of general punctuation, the ideographic space. */
function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x3000;
}

/** At most `limit` characters of a text, cut between words where it has any. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  const blank = cut.lastIndexOf(" ");
  return `${blank > limit / 2 ? cut.slice(0, blank) : cut}…`;
}

const specials = /[&<>"]|[\0-\x08\x0b\x0e-\x1f\x7f]/;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Controls that HTML forbids are shown as their pictures (U+2400 block), not dropped. */
function escapeOne(char: string): string {
  return (
    entities[char] ?? String.fromCodePoint(0x2400 + (char === "\x7f" ? 0x21 : char.charCodeAt(0)))
  );
}

function encodingByMark(bytes: Uint8Array): keyof typeof decoders {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
