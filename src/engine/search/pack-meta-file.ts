import { gunzipSync, gzipSync } from "node:zlib";
import { type Cbor, decodeCbor } from "../../search/cbor.ts";
import { type MetaParts, packMeta } from "../../search/packed-meta.ts";

/** Signature at the beginning of every file of Pagefind, once it is unpacked. */
const signature = "pagefind_dcd";

/** Packs the list of an index; leaves it unchanged if its form is unknown, which the page can read, too. */
export function packMetaFile(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, signature.length).toString() !== signature) return file;
  const packed = packMeta(readParts(bytes.subarray(signature.length)) ?? empty);
  if (!packed) return file;
  return gzipSync(signature + JSON.stringify(packed), { level: 9 });
}

const empty: MetaParts = ["", [], [], [], [], []];

function readParts(bytes: Uint8Array): MetaParts | undefined {
  let parts: Cbor;
  try {
    parts = decodeCbor(bytes);
  } catch {
    return undefined;
  }
  const isRow = (row: Cbor) => Array.isArray(row) && row.length === 3 && typeof row[2] === "string";
  const [, pages] = Array.isArray(parts) ? parts : [];
  const isKnown = Array.isArray(parts) && parts.length === 6 && Array.isArray(pages);
  return isKnown && pages.every(isRow) ? (parts as unknown as MetaParts) : undefined;
}
