import { findDecoder } from "../../text/encodings.ts";

/** A word of a mail's head in letters of ASCII: its encoding, how it is written, what it says (RFC 2047, section 2). */
const word = /=\?([\w:.-]{1,40})(?:\*[\w-]{1,20})?\?([QB])\?([!->@-~ ]*)\?=/gi;
/** Such words in a row: blanks between them do not count (section 6.2). */
const row = new RegExp(`${word.source}(?:\\s+${word.source})*`, "gi");

/** Decodes words such as “=?UTF-8?Q?F=C3=A4hre?=”. What cannot be decoded stays as it is. */
export function decodeWords(value: string): string {
  if (!value.includes("=?")) return value;
  return value.replace(row, (all) => decodeRow(all) ?? all);
}

function decodeRow(all: string): string | undefined {
  const parts: { readonly label: string; bytes: Buffer }[] = [];
  for (const [, label = "", form = "", written = ""] of all.matchAll(word)) {
    const bytes = form.toUpperCase() === "B" ? Buffer.from(written, "base64") : bytesOf(written);
    const last = parts.at(-1);
    // Programs also divide a letter of several bytes.
    if (last?.label.toLowerCase() === label.toLowerCase())
      last.bytes = Buffer.concat([last.bytes, bytes]);
    else parts.push({ label, bytes });
  }
  let text = "";
  for (const { label, bytes } of parts) {
    const decoder = findDecoder(label);
    if (!decoder) return undefined;
    try {
      text += decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }
  // A head has one line for a value, whatever was encoded.
  return text.replace(/\s+/g, " ");
}

/** The bytes of the form Q: “_” is a blank, “=C3” a byte (section 4.2). */
function bytesOf(written: string): Buffer {
  const latin = written
    .replaceAll("_", " ")
    .replace(/=([\da-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
  return Buffer.from(latin, "latin1");
}
