import type { LedgerRow } from "../model/ledger.ts";
import type { RowTexts } from "../pages/front-archive.ts";
import { shortHash } from "../text/hash.ts";

/** Version of the format of rows in the cache; any change in the output of `formatRow` needs the next number. */
export const rowsFormat = "rows 2";

/** Follows every row, including the last. */
const separator = ",\n";

/** Formats a row, with the form and order that programs rely on. */
export function formatRow(row: LedgerRow): string {
  const { path, outcome, page = null, id = null, sha256 = null, bytes, problems } = row;
  const { encoding = null, language = null, dates = null } = row;
  const fields = { path, outcome, page, id, sha256, bytes, encoding, language, dates, problems };
  return `  ${JSON.stringify(fields, null, 1).replaceAll("\n", "\n  ")}${separator}`;
}

/** Gives access to concatenated rows; `ends` has the end of each, in bytes. */
export function openRowTexts(bytes: Buffer, ends: readonly number[]): RowTexts {
  const range = (from: number, to: number) => [ends[from - 1] ?? 0, ends[to - 1] ?? 0] as const;
  const text = (from: number, to: number) => {
    const [start, end] = range(from, to);
    return bytes.toString("utf8", start, Math.max(start, end - separator.length));
  };
  return {
    count: ends.length,
    text,
    read: (from, to) => JSON.parse(`[${text(from, to)}]`).map(parseRow),
    digest: (from, to) => shortHash(bytes.subarray(...range(from, to)), 32),
  };
}

/** Gives access to rows in memory, which are formatted on demand. */
export function rowTextsOf(rows: readonly LedgerRow[]): RowTexts {
  const spell = (from: number, to: number) => rows.slice(from, to).map(formatRow).join("");
  return {
    count: rows.length,
    text: (from, to) => spell(from, to).slice(0, -separator.length),
    read: (from, to) => rows.slice(from, to),
    digest: (from, to) => shortHash(spell(from, to), 32),
  };
}

/** Returns the ends of concatenated pieces. */
export function endsOf(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end;
  });
}

function parseRow(fields: Record<string, unknown>): LedgerRow {
  const known = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as unknown as LedgerRow;
}
