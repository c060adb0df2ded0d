import { findDecoder } from "../../src/text/encodings.ts";

const tables = new Map<string, Map<string, Uint8Array>>();

/** A text in an encoding of one or two bytes a letter, by turning its decoder round. */
export function encodeText(text: string, encoding: string): Buffer {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return Buffer.concat(
    [...text].map((char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

function makeTable(encoding: string): Map<string, Uint8Array> {
  const table = new Map<string, Uint8Array>();
  const decoder = findDecoder(encoding);
  const add = (bytes: Uint8Array) => {
    try {
      const char = decoder?.decode(bytes) ?? "";
      if ([...char].length === 1 && !table.has(char)) table.set(char, bytes);
    } catch {
      // Stands for nothing.
    }
  };
  for (let byte = 0; byte < 256; byte += 1) add(Uint8Array.of(byte));
  for (let lead = 0x81; lead < 255; lead += 1) {
    for (let trail = 0x40; trail < 255; trail += 1) add(Uint8Array.of(lead, trail));
  }
  return table;
}
