/**
 * UTF-16 without a byte order mark, by its name: bytes that are a text in it, of letters, digits and
 * marks with blanks or line ends among them. A guess, for a message: no text is ever read by it.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return undefined;
  const names = ["utf-16le", "utf-16be"] as const;
  return names.find((name) => isText(decode(bytes, name)));
}

/** Of the wrong order, blanks and line ends are letters of rare scripts, and no blank is left. */
function isText(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\s]/gu)?.length ?? 0;
  const common = text.match(/[\t\n\r A-Za-z0-9、。]/g)?.length ?? 0;
  return !text.includes("\0") && words >= text.length * 0.9 && common >= text.length * 0.02;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return "\0";
  }
}
